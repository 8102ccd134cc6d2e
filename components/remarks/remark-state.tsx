import { useTranslations } from "next-intl";
import type { ShownRemark } from "./shown-remark";

const looks = {
  pending: "text-seal",
  open: "text-amber",
  resolved: "text-jade",
  applied: "text-jade",
  declined: "text-ink-2",
} as const;

/** What became of a remark, in words; an outdated one says so. */
export function RemarkState({ remark }: { remark: Pick<ShownRemark, "state" | "placed" | "replacement"> }) {
  const t = useTranslations("remarks");
  const { state, placed, replacement } = remark;
  const outdated = !placed && (state === "open" || state === "pending");
  return (
    <>
      {replacement !== null && <span className="font-semibold">{t("suggestion")}</span>}
      <span className={`font-semibold ${looks[state]}`}>{t(`state.${state}`)}</span>
      {outdated && <span className="text-amber">{t("outdated")}</span>}
    </>
  );
}
