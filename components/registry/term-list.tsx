import { useTranslations } from "next-intl";
import type { TermRecord } from "@/core/registry/record";
import { rowClass } from "../desk/row-class";

/** Terms with the forms they replace. */
export function TermList({ terms }: { terms: readonly (TermRecord & { id: string })[] }) {
  const t = useTranslations("registry.terms");
  return (
    <ul className="mt-3 border-t border-rule">
      {terms.map(({ id, zh, en, avoid, note }) => (
        <li key={id} className={`${rowClass} grid gap-x-6 gap-y-0.5 py-3 wrap-anywhere sm:grid-cols-2`}>
          <p>
            <a
              href={`/desk/admin/terms/${id}`}
              className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              {zh || en}
            </a>
            {zh && en && <span className="block text-sm text-ink-2">{en}</span>}
          </p>
          <div className="text-sm">
            {avoid.length > 0 && <p>{t("avoids", { forms: avoid.join(" / ") })}</p>}
            {note && <p className="text-[13px] text-ink-3">{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
