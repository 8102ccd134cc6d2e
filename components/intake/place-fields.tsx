import { useTranslations } from "next-intl";
import type { Choice } from "@/components/editor/edited-story";
import { SelectField } from "@/components/ui/field";
import { languages } from "@/core/story/story-content";
import type { ImportChoices } from "./import-state";

type Start = { department?: string; column?: string; language?: string };
type Props = {
  start: Start;
  choices: ImportChoices;
  problemAt: (place: string) => string | undefined;
  /** Whether the text itself may say its language. */
  anyLanguage?: boolean;
};

/** Where the story will stand. A person of one department is not asked for it. */
export function PlaceFields({ start, choices, problemAt, anyLanguage = false }: Props) {
  const t = useTranslations("editor.field");
  const any = useTranslations("intake");
  const word = useTranslations("words.language");
  const { departments, columns, home } = choices;
  const own = departments.some(({ id }) => id === home) ? home : departments[0]?.id;
  const spoken = languages.map((id) => ({ id, name: word(id) }));
  const several = departments.length > 1;
  return (
    <div className={`grid gap-5 ${several ? "sm:grid-cols-3" : "sm:grid-cols-2"}`}>
      {several ? (
        <Choices
          name="department"
          label={t("department")}
          start={start.department ?? own}
          choices={departments}
          error={problemAt("department")}
        />
      ) : (
        <input type="hidden" name="department" value={own} />
      )}
      <Choices name="column" label={t("column")} start={start.column} choices={columns} error={problemAt("column")} />
      <Choices
        name="language"
        label={t("language")}
        start={start.language}
        choices={anyLanguage ? [{ id: "", name: any("anyLanguage") }, ...spoken] : spoken}
        error={problemAt("language")}
      />
    </div>
  );
}

type ChoicesProps = { name: string; label: string; start?: string; choices: readonly Choice[]; error?: string };

function Choices({ name, label, start, choices, error }: ChoicesProps) {
  return (
    <SelectField name={name} label={label} defaultValue={start} error={error}>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </SelectField>
  );
}
