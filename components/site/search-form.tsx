import { useTranslations } from "next-intl";
import { longestQuery, type SearchProblem, type TypedSearch } from "@/core/site/read-search";
import type { Named } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";

type Shown = {
  typed: TypedSearch;
  problems: Partial<Record<keyof TypedSearch, SearchProblem>>;
  college: { columns: Named[]; departments: Named[] };
  language: Language;
};

/** What to look for and where. What was typed stays as it was, also what could not be read. */
export function SearchForm({ typed, problems, college, language }: Shown) {
  const t = useTranslations("find.search");
  const problem = (field: keyof TypedSearch) => problems[field] && t(`problems.${problems[field]}`);
  return (
    <form action={`/${language}/search`} method="get" role="search" aria-label={t("form")}>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          name="q"
          type="search"
          label={t("words")}
          defaultValue={typed.q}
          maxLength={longestQuery}
          autoComplete="off"
          className="min-w-56 flex-1"
        />
        <Button type="submit">{t("search")}</Button>
      </div>
      <fieldset className="mt-4 grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <legend className="sr-only">{t("filters")}</legend>
        <SelectField name="column" label={t("column")} defaultValue={typed.column} error={problem("column")}>
          <Choices all={t("all_columns")} choices={college.columns} language={language} />
        </SelectField>
        <SelectField
          name="department"
          label={t("department")}
          defaultValue={typed.department}
          error={problem("department")}
        >
          <Choices all={t("all_departments")} choices={college.departments} language={language} />
        </SelectField>
        {(["from", "to"] as const).map((field) => (
          <TextField
            key={field}
            name={field}
            // A field of days would hide what it cannot read.
            type={problems[field] === "bad_day" ? "text" : "date"}
            label={t(field)}
            defaultValue={typed[field]}
            error={problem(field)}
          />
        ))}
      </fieldset>
    </form>
  );
}

function Choices({ all, choices, language }: { all: string; choices: readonly Named[]; language: Language }) {
  return (
    <>
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice[language]}
        </option>
      ))}
    </>
  );
}
