import { useTranslations } from "next-intl";
import { PersonField } from "@/components/registry/person-field";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { Choice, LanguageName } from "./edited-story";

/** Says what is wrong with a field, or nothing. */
export type ProblemAt = (place: string) => string | undefined;

export type FieldProps = { typed: TypedStory; problemAt: ProblemAt };

const title =
  "field-sizing-content block w-full resize-none border-0 border-rule-strong border-b bg-transparent px-0 py-1 font-serif font-semibold text-ink text-3xl leading-tight tracking-tight outline-none placeholder:text-ink-3 focus-visible:border-link focus-visible:shadow-[0_1px_0_var(--link)] aria-invalid:border-seal";

/** The head of the page: kicker, title and summary. */
export function HeadFields({ typed, problemAt }: FieldProps) {
  const t = useTranslations("editor.field");
  const wrong = problemAt("title");
  return (
    <div className="grid grid-cols-1 gap-4" lang={typed.language}>
      <TextField name="kicker" label={t("kicker")} defaultValue={typed.kicker} error={problemAt("kicker")} />
      <div>
        <label htmlFor="field-title" className="mb-1 block text-sm font-medium text-ink-2">
          {t("title")}
        </label>
        <textarea
          id="field-title"
          name="title"
          rows={1}
          defaultValue={typed.title}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? "field-title-error" : undefined}
          className={title}
        />
        {wrong && (
          <p id="field-title-error" className="mt-1 text-sm text-seal">
            {wrong}
          </p>
        )}
      </div>
      <TextArea
        name="summary"
        label={t("summary")}
        hint={t("summaryHint")}
        defaultValue={typed.summary}
        rows={2}
        error={problemAt("summary")}
      />
    </div>
  );
}

/** The line of facts below the head: source, author, senior editor, event date and tags. */
export function FactFields({ typed, problemAt }: FieldProps) {
  const t = useTranslations("editor.field");
  const person = (name: "author" | "seniorEditor", longest: number) => (
    <PersonField
      {...{ name, several: true, id: `field-${name}`, label: t(name), defaultValue: typed[name], maxLength: longest }}
      language={typed.language}
      error={problemAt(name)}
    />
  );
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <TextField name="source" label={t("source")} defaultValue={typed.source} error={problemAt("source")} />
      {person("author", 200)}
      {person("seniorEditor", 120)}
      <TextField
        name="eventDate"
        type="date"
        label={t("eventDate")}
        defaultValue={typed.eventDate ?? ""}
        error={problemAt("eventDate")}
      />
      <TextField
        name="tags"
        label={t("tags")}
        hint={t("tagsHint")}
        defaultValue={typed.tags.join(typed.language === "zh" ? "，" : ", ")}
        error={problemAt("tags")}
        className="sm:col-span-2"
      />
    </div>
  );
}

export type PlaceChoices = {
  columns: readonly Choice[];
  departments: readonly Choice[];
  languages: readonly LanguageName[];
  /** The address it will have, before its slug: `/en/news/`. */
  addressStart: string;
  /** A story readers know already keeps its address and its language. */
  released: boolean;
};

/** Where the story stands in the paper: column, department, language and address. */
export function PlaceFields({ typed, problemAt, choices }: FieldProps & { choices: PlaceChoices }) {
  const t = useTranslations("editor.field");
  const { columns, departments, languages, released } = choices;
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
      <ChoiceField
        name="column"
        label={t("column")}
        value={typed.column}
        choices={columns}
        error={problemAt("column")}
      />
      <ChoiceField
        name="department"
        label={t("department")}
        value={typed.department}
        choices={departments}
        error={problemAt("department")}
      />
      {released ? (
        <>
          <Settled name="language" label={t("language")} value={typed.language}>
            {languages.find(({ id }) => id === typed.language)?.name}
          </Settled>
          <Settled name="slug" label={t("slug")} value={typed.slug}>
            {choices.addressStart + typed.slug}
          </Settled>
        </>
      ) : (
        <>
          <ChoiceField
            name="language"
            label={t("language")}
            value={typed.language}
            choices={languages}
            error={problemAt("language")}
          />
          <TextField
            name="slug"
            label={t("slug")}
            hint={t("slugHint", { start: choices.addressStart })}
            defaultValue={typed.slug}
            maxLength={100}
            spellCheck={false}
            autoCapitalize="none"
            error={problemAt("slug")}
          />
        </>
      )}
    </div>
  );
}

type ChoiceProps = { name: string; label: string; value: string; choices: readonly Choice[]; error?: string };

function ChoiceField({ name, label, value, choices, error }: ChoiceProps) {
  return (
    <SelectField name={name} label={label} defaultValue={value} error={error}>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </SelectField>
  );
}

function Settled({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: string | undefined;
}) {
  return (
    <div>
      <p className="mb-1 text-sm font-medium text-ink-2">{label}</p>
      <p className="py-2 text-base text-ink [overflow-wrap:anywhere]">{children}</p>
      <input type="hidden" name={name} value={value} />
    </div>
  );
}
