import { useLocale, useTranslations } from "next-intl";
import { type Language, languages } from "@/core/story/story-content";
import { shownStates } from "@/core/workflow/shown-states";
import { buttonClass } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";

type Choice = { id: string; zh: string; en: string };
export type FilterValues = Partial<Record<"state" | "department" | "column" | "language" | "q", string>>;
type Props = {
  values: FilterValues;
  mine: boolean;
  departments: Choice[];
  columns: Choice[];
};
/** What narrows the list of stories: a plain form that asks for the page again. Folded away on narrow screens. */
export function StoryFilters({ values, mine, departments, columns }: Props) {
  const t = useTranslations("desk.stories");
  const word = useTranslations("words");
  const locale: Language = useLocale();
  const used = Object.values(values).some(Boolean);
  const named = (choices: Choice[]) => choices.map((choice) => [choice.id, choice[locale]] as const);
  const lists = [
    ["state", shownStates.map((state) => [state, word(`state.${state}`)] as const)],
    ["department", named(departments)],
    ["column", named(columns)],
    ["language", languages.map((language) => [language, word(`language.${language}`)] as const)],
  ] as const;
  return (
    <search>
      <form
        method="get"
        action="/desk/stories"
        className="mt-5 grid grid-cols-2 items-end gap-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
      >
        {mine && <input type="hidden" name="mine" value="1" />}
        <TextField
          label={t("search")}
          name="q"
          type="search"
          defaultValue={values.q}
          maxLength={200}
          className="col-span-2 lg:col-span-5"
        />
        {lists.map(([name, options]) => (
          <SelectField key={name} label={t(name)} name={name} defaultValue={values[name] ?? ""}>
            <option value="">{t("any")}</option>
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
        ))}
        <div className="col-span-2 flex gap-2 lg:col-span-1">
          <SubmitButton className="flex-1 sm:flex-none">{t("apply")}</SubmitButton>
          {used && (
            <a href={mine ? "/desk/stories?mine=1" : "/desk/stories"} className={buttonClass("quiet")}>
              {t("clear")}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
