import { getFormatter, getTranslations } from "next-intl/server";
import { type RegisterColumn, registerColumns, type RegisterWords } from "@/components/plan/register-row";
import { localTimeText } from "@/core/zoned-time";
import type { Language } from "@/core/story/story-content";
import { timeZone } from "@/messages/time-zone";

/** The words of the register in one language: its heading for a month, its columns, and how its facts are spelled. */
export async function registerWords(language: Language, month: string) {
  const t = await getTranslations({ locale: language, namespace: "plan.register" });
  const legacy = await getTranslations({ locale: language, namespace: "legacy" });
  const format = await getFormatter({ locale: language });
  const named = format.dateTime(new Date(`${month}-01`), { year: "numeric", month: "long", timeZone: "UTC" });
  const words: RegisterWords = {
    act: (kind) => t(`act.${kind}`),
    audit: ({ absent, ...names }) => (absent ? t("audit_for", { ...names, absent }) : t("audit", names)),
    corrected: (time) => t("corrected", { time }),
    withdrawn: (time) => t("withdrawn", { time }),
    unaudited: legacy("register_audit"),
    oldPrint: (print) => legacy("register_from", print),
    time: (at) => localTimeText(at, timeZone).replace("T", " "),
  };
  const columns = Object.fromEntries(registerColumns.map((column) => [column, t(`column.${column}`)]));
  return { heading: t("heading", { month: named }), columns: columns as Record<RegisterColumn, string>, words };
}
