import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Language } from "@/core/story/story-content";
import { Button } from "../ui/button";
import { SelectField } from "../ui/field";
import { moment } from "../review/moment";
import type { Look } from "../review/text-view";
import { ViewToggles } from "../review/view-toggles";

type Revision = { number: number; at: Date; by: { zh: string; en: string } };
type Props = {
  revisions: readonly Revision[];
  pair: { from: number; to: number };
  /** The two revisions in the chosen view, once they are chosen. */
  compared?: { look: Look; room: string };
  children: ReactNode;
};

/** Two revisions to choose and, once chosen, what differs between them. */
export function CompareRevisions({ revisions, pair, compared, children }: Props) {
  const t = useTranslations("review.history");
  const format = useFormatter();
  const language: Language = useLocale();
  const options = revisions.map(({ number, at, by }) => (
    <option key={number} value={number}>
      {t("option", {
        number,
        name: by[language],
        time: format.dateTime(at, moment),
      })}
    </option>
  ));
  return (
    <section aria-labelledby="compare" className="mt-7">
      <h2 id="compare" className="text-lg">
        {t("compare")}
      </h2>
      {revisions.length < 2 && <p className="mt-1 text-sm text-ink-2">{t("only_one")}</p>}
      {revisions.length >= 2 && (
        <form method="get" className="mt-3 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
          <SelectField label={t("from")} name="from" defaultValue={pair.from}>
            {options}
          </SelectField>
          <SelectField label={t("to")} name="to" defaultValue={pair.to}>
            {options}
          </SelectField>
          <Button type="submit">{t("show")}</Button>
        </form>
      )}
      {compared && (
        <div className="mt-5 border-l-3 border-rule pl-3 md:pl-5">
          <h3 id="changes" className="text-base">
            {t("comparing", pair)}
          </h3>
          <ViewToggles {...compared} comparable />
          {children}
        </div>
      )}
    </section>
  );
}
