import { useLocale, useTranslations } from "next-intl";
import { type Language, languages } from "@/core/story/story-content";
import { type WaitingKind, waitingKinds } from "@/core/workflow/waiting";
import { type AgeMark, ageMarks } from "@/core/workflow/working-age";
import { buttonClass } from "../ui/button";
import { SelectField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";

type Choice = { id: string; zh: string; en: string };
export type InboxValues = {
  kind?: WaitingKind;
  age?: AgeMark;
  department?: string;
  column?: string;
  language?: Language;
};
export type InboxFiltersProps = {
  values: InboxValues;
  departments: readonly Choice[];
  columns: readonly Choice[];
  kinds: boolean;
};

const kindWords = { audit: "kindAudit", returned: "kindReturned" } as const;
const ageWords = { fresh: "ageFresh", half: "ageHalf", late: "ageLate" } as const;

/** What narrows the inbox: a plain form that asks for the page again. A choice of one is no choice and is left out. */
export function InboxFilters({ values, departments, columns, kinds }: InboxFiltersProps) {
  const t = useTranslations("inbox.filters");
  const stories = useTranslations("desk.stories");
  const word = useTranslations("words.language");
  const locale: Language = useLocale();
  const named = (choices: readonly Choice[]) => choices.map((choice) => [choice.id, choice[locale]] as const);
  const lists = [
    ["kind", t("kind"), kinds ? waitingKinds.map((kind) => [kind, t(kindWords[kind])] as const) : []],
    ["age", t("age"), ageMarks.map((mark) => [mark, t(ageWords[mark])] as const)],
    ["department", stories("department"), named(departments)],
    ["column", stories("column"), named(columns)],
    ["language", stories("language"), languages.map((language) => [language, word(language)] as const)],
  ] as const;
  return (
    <search>
      <form method="get" action="/desk" className="grid grid-cols-2 items-end gap-3 pt-2 pb-4">
        {lists.map(
          ([name, label, options]) =>
            options.length > 1 && (
              <SelectField key={name} {...{ label, name }} defaultValue={values[name] ?? ""} className="min-w-0">
                <option value="">{stories("any")}</option>
                {options.map(([value, shown]) => (
                  <option key={value} value={value}>
                    {shown}
                  </option>
                ))}
              </SelectField>
            ),
        )}
        <div className="col-span-2 flex gap-2">
          <SubmitButton className="max-md:min-h-11 max-md:flex-1">{stories("apply")}</SubmitButton>
          {Object.values(values).some(Boolean) && (
            <a href="/desk" className={`${buttonClass("quiet")} max-md:min-h-11`}>
              {stories("clear")}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
