import { getTranslations } from "next-intl/server";
import type { Language } from "@/core/story/story-content";
import styles from "./approval-form.module.css";
import { hashPrefix } from "./hash-prefix";
import { QrCode } from "./qr-code";

type Props = { hash: string; address: string; printed: string; language: Language };

/** The foot of the form: how anybody can check it, by telephone or by typing a code, and when it was printed. */
export async function FormFoot({ hash, address, printed, language }: Props) {
  const t = await getTranslations({ locale: language, namespace: "plan.form" });
  const review = await getTranslations({ locale: language, namespace: "review.form" });
  const { origin, pathname } = new URL(address);
  const page = `${origin}${pathname.slice(0, pathname.lastIndexOf("/"))}`;
  return (
    <div className={styles.foot}>
      <QrCode text={address} label={t("code")} className={styles.qr} />
      <div>
        <p>
          {t("check", { page })} <code className={styles.code}>{verificationCode(hash)}</code>
        </p>
        <p>{t("checked_means")}</p>
        <code className={styles.hash}>{hash}</code>
        <p>
          {review("printed", { time: printed })} · {t("page")}
        </p>
      </div>
    </div>
  );
}

/** The first digits of a hash as they are typed by hand: 9F2C-41D0-71AB. */
function verificationCode(hash: string): string {
  return hashPrefix(hash).replaceAll(" ", "-").toUpperCase();
}
