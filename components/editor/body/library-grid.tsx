"use client";

import { useTranslations } from "next-intl";
import { type LibraryPhoto, usePhotoDesk } from "./photo-desk";

/** The photos as a grid of buttons; where several may be chosen, each shows its place in the order they were. */
export function LibraryGrid(props: {
  photos: readonly LibraryPhoto[];
  chosen: readonly LibraryPhoto[];
  several: boolean;
  onChoose: (photo: LibraryPhoto) => void;
}) {
  const { photos, chosen, several, onChoose } = props;
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
      {photos.map((photo) => {
        const place = chosen.findIndex(({ hash }) => hash === photo.hash) + 1;
        return (
          <li key={photo.hash}>
            <LibraryChoice photo={photo} place={place} several={several} onChoose={() => onChoose(photo)} />
          </li>
        );
      })}
    </ul>
  );
}

type Choice = { photo: LibraryPhoto; place: number; several: boolean; onChoose: () => void };

function LibraryChoice({ photo, place, several, onChoose }: Choice) {
  const t = useTranslations("editor.library");
  const { base } = usePhotoDesk();
  const { hash, caption, photographer, takenOn, width, height } = photo;
  const [smallest] = [...photo.sizes].sort((one, other) => one.width - other.width);
  const label = caption || t("untitled", { width: String(width), height: String(height) });
  return (
    <button
      type="button"
      aria-pressed={several ? place > 0 : undefined}
      onClick={onChoose}
      className="group relative block w-full text-left text-sm"
    >
      <img
        src={`${base}/${hash}/${smallest?.name ?? "master.jpg"}`}
        alt=""
        loading="lazy"
        className="aspect-[3/2] w-full rounded-sm bg-sunk object-cover outline-link group-hover:outline-2 group-aria-pressed:outline-3"
      />
      {place > 0 && (
        <span
          aria-hidden
          className="absolute top-2 left-2 grid size-7 place-items-center rounded-full bg-ink font-semibold text-paper tabular-nums"
        >
          {place}
        </span>
      )}
      <span className="mt-1 line-clamp-2 text-ink wrap-anywhere">{label}</span>
      <span className="block text-ink-3">{[photographer, takenOn].filter(Boolean).join(" · ")}</span>
    </button>
  );
}
