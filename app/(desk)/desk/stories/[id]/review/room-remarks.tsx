import { randomUUID } from "node:crypto";
import { NewRemark } from "@/components/remarks/new-remark";
import { PassageRemarks } from "@/components/remarks/passage-remarks";
import { RemarkBoard } from "@/components/remarks/remark-board";
import { RemarkLink } from "@/components/remarks/remark-links";
import { RemarkMarks } from "@/components/remarks/remark-marks";
import type { PassageNotes } from "@/components/story/passage-notes";
import { listPlaces } from "@/core/remarks/place-key";
import { listPassages } from "@/core/story/passages";
import { takeInRemark } from "../remark-actions";
import { passageOf } from "../show-remarks";
import type { openRoom } from "./open-room";

type Room = NonNullable<Awaited<ReturnType<typeof openRoom>>>;

/** All remarks on the story, and the form for a new one where this person may leave one. */
export function RoomRemarks({ room, start }: { room: Room; start?: string }) {
  const { story, remarks, mayRemark } = room;
  const door = { story: story.id, request: randomUUID(), back: "review", action: takeInRemark };
  const places = mayRemark
    ? listPlaces(story.content).map((place) => ({ ...place, words: place.words.slice(0, 60) }))
    : [];
  const known = places.some(({ key }) => key === start) ? start : undefined;
  const language = story.content.language;
  return (
    <RemarkBoard {...{ remarks, door, language }} className="border-t border-rule px-4 pt-6 pb-16 md:px-10">
      <RemarkMarks remarks={openOf(room).map(({ placed }) => placed)} />
      {mayRemark && <NewRemark key={known} {...{ door, places }} seen={story.revision.hash} start={known} />}
    </RemarkBoard>
  );
}

/** What stands at each passage: its open remarks, and at a figure of the full text the way to a new one. */
export function notesAt(room: Room, linked: boolean): PassageNotes {
  const { story, mayRemark } = room;
  const open = openOf(room);
  const figures = listPassages(story.content.body).flatMap(({ look }, at) => (look === "figure" ? [at] : []));
  return function Notes(passage) {
    const here = open.filter(({ placed }) => passageOf(placed, story.content) === passage);
    const figure = figures.indexOf(passage);
    const link = linked && mayRemark && figure >= 0;
    if (here.length === 0 && !link) return null;
    return (
      <>
        {link && <RemarkLink place={{ at: "figure", figure, part: null }} />}
        {here.length > 0 && <PassageRemarks remarks={here} language={story.content.language} />}
      </>
    );
  };
}

function openOf({ remarks }: Room) {
  return remarks.filter(({ state, placed }) => placed && (state === "open" || state === "pending"));
}
