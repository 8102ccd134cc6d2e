"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { usePhotoDesk } from "./photo-desk";

/** What is worth knowing of a figure's photo; nothing here stands in the way of the story. */
export function FigureNotes({ photo }: { photo: string | null }) {
  const t = useTranslations("editor.figure");
  const { facts } = usePhotoDesk();
  const find = () => (photo ? facts.get()[photo] : undefined);
  const found = useSyncExternalStore(facts.subscribe, find, find);
  if (!found) return null;
  const { small, stands, times } = found;
  return (
    <ul className="px-4 pt-2 text-ink-2 text-sm" data-figure-notes="">
      {small && (
        <li className="text-amber">{t("small", { width: String(small.width), height: String(small.height) })}</li>
      )}
      {stands && <li>{t(stands)}</li>}
      {times && <li>{t("twice", { count: times })}</li>}
    </ul>
  );
}
