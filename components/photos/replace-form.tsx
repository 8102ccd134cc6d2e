"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { Refusal } from "@/core/refusal";
import type { Language } from "@/core/story/story-content";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";

export type ReplaceStory = { id: string; number: number; title: string; language: Language; version: number };
/** What became of each chosen story, or why nothing was done. */
export type ReplaceState =
  | { refusal: Refusal | "none" }
  | { done: { story: string; title: string; revision?: number; refusal?: Refusal }[] }
  | null;
type Props = {
  action: (state: ReplaceState, form: FormData) => Promise<ReplaceState>;
  photo: string;
  by: string;
  request: string;
  stories: readonly ReplaceStory[];
};

/** The drafts in which one photo takes another's place, and afterwards what became of each. */
export function ReplaceForm({ action, photo, by, request, stories }: Props) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("photos.replacement");
  const refusal = useTranslations("words.refusal");
  if (state && "done" in state) return <Done lines={state.done} photo={photo} />;
  return (
    <form action={send} className="mt-6">
      {[["photo", photo] as const, ["by", by] as const, ["request", request] as const].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state && (
        <div className="mb-4">
          <Notice look="refused">{state.refusal === "none" ? t("nothingChosen") : refusal(state.refusal)}</Notice>
        </div>
      )}
      {stories.length === 0 && <p className="mb-4 text-sm text-ink-2">{t("none")}</p>}
      <fieldset className={stories.length === 0 ? "hidden" : undefined}>
        <legend className="mb-1 text-sm font-medium text-ink-2">{t("stories")}</legend>
        {stories.map((story) => (
          <label key={story.id} className="flex min-h-11 items-center gap-3 border-b border-rule py-2">
            <input
              type="checkbox"
              name="story"
              value={`${story.id} ${story.version}`}
              defaultChecked
              className="size-4 flex-none accent-(--seal)"
            />
            <span lang={story.language} className="font-serif font-semibold wrap-anywhere">
              {story.title || story.number}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-5 flex flex-wrap gap-2">
        {stories.length > 0 && <SubmitButton look="sign">{t("act")}</SubmitButton>}
        <a href={`/desk/photos?for=${photo}`} className={buttonClass("quiet")}>
          {t("other")}
        </a>
      </div>
    </form>
  );
}

function Done({ lines, photo }: { lines: Extract<ReplaceState, { done: unknown }>["done"]; photo: string }) {
  const t = useTranslations("photos.replacement");
  const refusal = useTranslations("words.refusal");
  return (
    <div role="status" className="mt-6">
      <h2 className="text-lg">{t("report")}</h2>
      <ul className="mt-2 border-t border-rule">
        {lines.map((line) => (
          <li key={line.story} className="border-b border-rule py-2.5 text-sm">
            <a href={`/desk/stories/${line.story}`} className="font-serif text-base font-semibold wrap-anywhere">
              {line.title || line.story}
            </a>
            {line.refusal ? (
              <p className="text-amber">
                {t("kept")} {refusal(line.refusal)}
              </p>
            ) : (
              <p className="text-jade">{t("done", { revision: line.revision ?? 0 })}</p>
            )}
          </li>
        ))}
      </ul>
      <a href={`/desk/photos/${photo}`} className={`mt-5 ${buttonClass()}`}>
        {t("back")}
      </a>
    </div>
  );
}
