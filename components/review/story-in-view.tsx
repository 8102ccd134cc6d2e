import { getTimeZone, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDate } from "@/core/story/format-day";
import type { StoryContent } from "@/core/story/story-content";
import type { PassageNotes } from "../story/passage-notes";
import { type Change, ChangeView } from "./change-view";
import { ReaderText } from "./reader-text";
import { ReadersFrame } from "./readers-frame";
import type { ChangeNames, RoomPhotos } from "./room";
import { isComparison, type Look } from "./text-view";

type Props = {
  look: Look;
  /** The address of the room, for the finer choices of a view. */
  room: string;
  content: StoryContent;
  releasedAt: Date | null;
  change?: Change;
  names: ChangeNames;
  photos: RoomPhotos;
  notes: PassageNotes;
  /** What heads a comparison; it carries the id `changes`. */
  heading?: ReactNode;
};

/** A revision in the chosen view: compared with an older one, in full, or as its readers will see it. */
export async function StoryInView({ look, room, content, releasedAt, change, names, photos, notes, heading }: Props) {
  const released = releasedAt ? formatDate(releasedAt, content.language, await getTimeZone()) : undefined;
  const t = await getTranslations({ locale: content.language, namespace: "site.story" });
  const words = { noPhoto: t("no_photo"), photoBy: (name: string) => t("photo_by", { name }) };
  if (look.view === "readers") return <ReadersFrame {...{ content, released, photos, look, room, words }} />;
  if (!isComparison(look.view) || !change) return <ReaderText {...{ content, released, photos, notes, words }} />;
  return (
    <section aria-labelledby="changes" className="mt-6">
      {heading}
      <ChangeView {...{ look, room, change, names, photos, notes }} language={content.language} />
    </section>
  );
}
