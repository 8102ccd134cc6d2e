import { useTranslations } from "next-intl";
import type { ImportNotes } from "./import-state";

/** How many are told without being asked for. */
const shownAtOnce = 12;

/** What is not in the body, each with the beginning of its text. */
export function DroppedList({ dropped }: { dropped: ImportNotes["dropped"] }) {
  const t = useTranslations("intake.dropped");
  const rest = dropped.slice(shownAtOnce);
  return (
    <section aria-labelledby="dropped">
      <h2 id="dropped" className="text-lg">
        {t("title")}
      </h2>
      {dropped.length === 0 && <p className="mt-2 text-sm text-ink-2">{t("none")}</p>}
      {dropped.length > 0 && <Entries dropped={dropped.slice(0, shownAtOnce)} />}
      {rest.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer py-2 text-ink-2">{t("more", { count: rest.length })}</summary>
          <Entries dropped={rest} />
        </details>
      )}
    </section>
  );
}

function Entries({ dropped }: { dropped: ImportNotes["dropped"] }) {
  const what = useTranslations("intake.dropped.what");
  return (
    <ul className="mt-2 border-t border-rule text-sm">
      {dropped.map((one, at) => (
        <li key={at} className="grid gap-x-5 gap-y-0.5 border-b border-rule py-2 sm:grid-cols-[15rem_1fr]">
          <span className="text-ink-2">{what(one.what)}</span>
          <span className="min-w-0 wrap-anywhere">{one.quote}</span>
        </li>
      ))}
    </ul>
  );
}
