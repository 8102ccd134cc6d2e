import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PassageChange } from "@/core/story/compare-bodies";
import { compareTexts, type Piece } from "@/core/story/compare-text";
import type { MergedField } from "@/core/story/merge-stories";
import type { TypedStory } from "@/core/story/parse-story-form";
import { type Passage, passageText } from "@/core/story/passages";
import type { PlaceChoices } from "./story-fields";

type FieldProps = {
  field: MergedField;
  mine: TypedStory;
  other: TypedStory;
  choices: PlaceChoices;
  names: readonly [string, string];
  children?: ReactNode;
};

/** One field in both texts, what only one of them has marked word by word. */
export function FieldSides({ field, mine, other, choices, names, children }: FieldProps) {
  const label = useFieldLabel(field);
  const word = useFieldText(field, choices);
  return (
    <div className="border-rule border-t py-2.5">
      <dt className="text-[13px] text-ink-3">{label}</dt>
      {children || <Sides pieces={compareTexts(word(other), word(mine))} names={names} />}
    </div>
  );
}

/** The body in both texts, passage beside passage; stretches that are the same are left out. */
export function BodySides({ changes, language }: { changes: readonly PassageChange[]; language: string }) {
  const t = useTranslations("editor.conflict");
  return changes.map((change, at) => {
    if (change.kind === "same") {
      const first = changes[at - 1]?.kind !== "same";
      return first && <dd key={at} className="py-1 text-center text-ink-3 text-sm" children={t("same")} />;
    }
    return <Sides key={at} pieces={piecesOf(change)} language={language} />;
  });
}

function Sides({
  pieces,
  names,
  language,
}: {
  pieces: readonly Piece[];
  names?: readonly string[];
  language?: string;
}) {
  return (
    <dd className="grid gap-x-6 gap-y-2 py-1.5 sm:grid-cols-2" lang={language}>
      {(["removed", "added"] as const).map((left, at) => (
        <div key={left} className="min-w-0 whitespace-pre-line font-serif text-base [overflow-wrap:anywhere]">
          {names && <p className="font-sans text-[13px] text-ink-3 sm:sr-only">{names[at]}</p>}
          {pieces
            .filter(({ kind }) => kind !== left)
            .map((piece, place) => (piece.kind === "same" ? piece.text : <Own key={place} piece={piece} />))}
        </div>
      ))}
    </dd>
  );
}

function Own({ piece }: { piece: Piece }) {
  return <mark className="border-amber border-b-2 bg-amber-soft text-ink">{piece.text}</mark>;
}

/** What a passage was in the other text is `removed`, what it is in mine is `added`. */
function piecesOf(change: Exclude<PassageChange, { kind: "same" }>): Piece[] {
  if (change.kind === "moved") return [{ kind: "added", text: wordsOf(change.after), marks: [] }];
  if (change.kind === "left") return [{ kind: "removed", text: wordsOf(change.passage), marks: [] }];
  if (change.kind !== "changed") return [{ kind: change.kind, text: wordsOf(change.passage), marks: [] }];
  if (change.pieces.length > 0) return change.pieces;
  return compareTexts(wordsOf(change.before), wordsOf(change.after));
}

function wordsOf(passage: Passage): string {
  if (passage.look !== "figure") return passageText(passage) || "\u2014";
  const { photo, caption, alt, photographer } = passage.figure;
  return [photo ? `\u25a3 ${photo.slice(0, 8)}` : "\u25a3", caption, alt, photographer].filter(Boolean).join("\n");
}

function useFieldLabel(field: MergedField): string {
  const t = useTranslations("editor");
  if (field === "body") return t("body");
  if (field === "credits") return t("credits.legend");
  const declared = ["origin", "repostedFrom", "unclassified", "leadersAgreed"] as const;
  const name = declared.find((one) => one === field);
  if (name) return t(`declarations.${name}`);
  return t(`field.${field as Exclude<MergedField, "body" | "credits" | (typeof declared)[number]>}`);
}

/** A field of a story as text. */
function useFieldText(field: MergedField, choices: PlaceChoices): (story: TypedStory) => string {
  const t = useTranslations("editor");
  const role = useTranslations("words.credit");
  const named = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return (story) => {
    if (field === "body") return "";
    if (field === "tags") return story.tags.join(", ");
    if (field === "credits") {
      return story.credits
        .map((one) => `${role(one.role)}: ${[one.name, one.unit].filter(Boolean).join(", ")}`)
        .join("\n");
    }
    if (field === "column") return named(choices.columns, story.column);
    if (field === "department") return named(choices.departments, story.department);
    if (field === "language") return named(choices.languages, story.language);
    if (field === "origin") return story.declarations.origin ? t(`declarations.${story.declarations.origin}`) : "";
    if (field === "repostedFrom") return story.declarations.repostedFrom;
    if (field === "unclassified" || field === "leadersAgreed") return story.declarations[field] ? "\u2713" : "\u2014";
    return story[field] ?? "";
  };
}
