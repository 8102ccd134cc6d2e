import { useTranslations } from "next-intl";
import { TextArea, TextField } from "@/components/ui/field";
import type { TypedStory } from "@/core/story/parse-story-form";
import { type ImportNotes, type ReadField, readFields } from "./import-state";

type Props = {
  story: TypedStory;
  notes: ImportNotes["fields"];
  problemAt: (place: string) => string | undefined;
};

const lengths: Record<ReadField, number> = {
  ...{ title: 300, kicker: 120, source: 200, author: 200 },
  ...{ seniorEditor: 120, eventDate: 10 },
};

/** Every field that was read, with how sure that is and the words it was read from. */
export function ReadFields({ story, notes, problemAt }: Props) {
  const t = useTranslations("editor.field");
  return (
    <div className="grid items-start gap-x-5 gap-y-5 sm:grid-cols-2">
      {readFields.map((name) => {
        const field = {
          ...{ name, label: t(name), maxLength: lengths[name], error: problemAt(name) },
          defaultValue: story[name] ?? "",
          hint: <ReadHint value={story[name] ?? ""} {...notes[name]} />,
        };
        if (name === "title") {
          return <TextArea key={name} {...field} rows={2} lang={story.language} className="sm:col-span-2" />;
        }
        return <TextField key={name} {...field} type={name === "eventDate" ? "date" : "text"} />;
      })}
    </div>
  );
}

function ReadHint({ value, sure, quote }: { value: string; sure: boolean; quote: string }) {
  const t = useTranslations("intake.confirm");
  if (!value && !quote) return t("notFound");
  return (
    <span className="wrap-anywhere">
      {!sure && <strong className="font-semibold text-amber">{t("unsure")} </strong>}
      {quote && quote !== value && t("readFrom", { quote })}
    </span>
  );
}
