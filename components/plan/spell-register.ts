import { spellUnits } from "@/core/story/byline";
import { fitWords } from "@/core/story/fit-words";
import type { Language } from "@/core/story/story-content";
import type { RegisterColumn, RegisterEntry, RegisterWords } from "./register-row";

/** One act of the register in words, column by column: the same on the screen, on paper and in the file. */
export function spellRegister(
  entry: RegisterEntry,
  language: Language,
  words: RegisterWords,
): Record<RegisterColumn, string> {
  const { oldPrint } = entry;
  const audits = (role: string) => (oldPrint ? words.unaudited : signatures(role));
  const signatures = (role: string) =>
    entry.audits
      .filter((audit) => audit.role === role)
      .map(({ by, at, inPlaceOf }) =>
        words.audit({ name: by[language], time: words.time(at), absent: inPlaceOf?.[language] ?? "" }),
      )
      .join("\n");
  const remarks = [
    oldPrint && words.oldPrint({ time: words.time(oldPrint.at), address: fitWords(oldPrint.address, 80).words }),
    entry.note,
    entry.correctedAt && words.corrected(words.time(entry.correctedAt)),
    entry.withdrawnAt && words.withdrawn(words.time(entry.withdrawnAt)),
  ];
  return {
    ledger: entry.seq === undefined ? "" : String(entry.seq),
    time: words.time(entry.at),
    act: words.act(entry.kind),
    number: String(entry.story.number),
    title: entry.title,
    column: entry.column[language],
    department: entry.department[language],
    writers: spellUnits(entry.writers, language),
    photographers: spellUnits(entry.photographers, language),
    department_audit: audits("department_auditor"),
    college_audit: audits("college_auditor"),
    remarks: remarks.filter(Boolean).join("\n"),
    hash: entry.hash.slice(0, 12),
  };
}
