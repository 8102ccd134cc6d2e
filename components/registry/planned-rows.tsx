import { useTranslations } from "next-intl";
import type { PlannedRow } from "@/core/registry/table";

const verdicts = ["wrong", "changed", "new", "same"] as const;
const looks = { wrong: "text-seal", changed: "text-amber", new: "text-jade", same: "text-ink-3" } as const;
/** As many rows as are shown without being asked for. */
const atOnce = 200;

/** Every row of a table by what it would do, those that need somebody first. */
export function PlannedRows({ rows }: { rows: readonly PlannedRow[] }) {
  const t = useTranslations("registry.import");
  return (
    <div className="mt-4 border-t border-rule">
      {verdicts.map((verdict) => {
        const found = rows.filter((row) => row.verdict === verdict);
        if (found.length === 0) return null;
        const open = verdict === "wrong" || (verdict !== "same" && found.length <= atOnce);
        return (
          <details key={verdict} open={open} className="border-b border-rule py-3">
            <summary className={`cursor-pointer font-semibold ${looks[verdict]}`}>
              {t(verdict, { count: found.length })}
            </summary>
            <ul className="mt-2 text-sm">
              {found.map((row) => (
                <Row key={row.row} row={row} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function Row({ row: { row, name, verdict, says } }: { row: PlannedRow }) {
  const t = useTranslations("registry.import");
  const done = useTranslations("registry.import.says");
  const problem = useTranslations("registry.problem");
  const words = says.map((word) => {
    if (verdict !== "wrong") return done(word as Parameters<typeof done>[0]);
    const reason = word as Parameters<typeof problem>[0];
    return problem.has(reason) ? problem(reason) : problem("other");
  });
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 py-1 [content-visibility:auto] wrap-anywhere sm:grid-cols-[5.5rem_minmax(0,1fr)_minmax(0,1.4fr)]">
      <span className="text-ink-3 tabular-nums">{t("row", { row: String(row) })}</span>
      <span>{name || t("nameless")}</span>
      <span className={`max-sm:col-start-2 ${verdict === "wrong" ? "text-seal" : "text-ink-2"}`}>
        {words.join(" · ")}
      </span>
    </li>
  );
}
