"use client";

import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { countWords, type TextCount } from "@/core/story/count-words";
import { useKept } from "./kept-value";
import { findPhotoFacts } from "./photo-facts";
import { usePhotoDesk } from "./photo-desk";

/** How long typing rests before the text is counted. */
const pause = 400;

/** Under the body: how long it is, how its photos are doing, and what could not come along. */
export function BodyNotes({ editor }: { editor: Editor }) {
  const t = useTranslations("editor.bodyNotes");
  const desk = usePhotoDesk();
  const { count, uploads } = useLookOver(editor);
  const crossing = useSyncExternalStore(desk.uploads.subscribe, desk.uploads.crossing, desk.uploads.crossing);
  const leftOut = useKept(desk.leftOut);
  const said = useKept(desk.said);
  const failed = crossing.failed.filter(({ id }) => uploads.includes(id));
  return (
    <div className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-ink-3 text-sm tabular-nums">
      <p data-body-count="">{t("count", count)}</p>
      <div role="status" className="contents">
        {crossing.count > 1 && <p>{t("arrived", { arrived: crossing.arrived, count: crossing.count })}</p>}
        {failed.length > 0 && (
          <p className="text-seal wrap-anywhere">
            {t("waiting", { names: failed.map(({ name }) => name).join(", ") })}
          </p>
        )}
        {leftOut > 0 && <p className="text-amber">{t("leftOut", { count: leftOut })}</p>}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

type LookOver = { count: TextCount; uploads: string[] };

/** Goes over the body once typing rests, so that a key costs nothing: its length, and what there is to say of its photos. */
function useLookOver(editor: Editor): LookOver {
  const desk = usePhotoDesk();
  const [found, setFound] = useState<LookOver>({ count: { words: 0, characters: 0 }, uploads: [] });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function look() {
      const { text, photos, uploads } = readOver(editor);
      const facts = findPhotoFacts(photos, desk.sizeOf);
      if (JSON.stringify(facts) !== JSON.stringify(desk.facts.get())) desk.facts.set(facts);
      setFound({ count: countWords(text), uploads });
    }
    function wait() {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    }
    look();
    editor.on("update", wait);
    return () => {
      clearTimeout(timer);
      editor.off("update", wait);
    };
  }, [editor, desk]);

  return found;
}

function readOver(editor: Editor): { text: string; photos: string[]; uploads: string[] } {
  const { doc } = editor.state;
  const photos: string[] = [];
  const uploads: string[] = [];
  doc.descendants((node) => {
    if (node.type.name !== "figure") return !node.isTextblock;
    if (typeof node.attrs.photo === "string") photos.push(node.attrs.photo);
    if (typeof node.attrs.upload === "string") uploads.push(node.attrs.upload);
    return false;
  });
  return { text: doc.textBetween(0, doc.content.size, "\n", " "), photos, uploads };
}
