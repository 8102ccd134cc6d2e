import { cache } from "react";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { countWaiting } from "@/db/queries/list-inbox";

/** How many stories wait for this person, counted once a request: the frame of the desk and the inbox both say it. */
export const waitingForMe = cache(async (viewer: Viewer): Promise<number> => {
  const store = await newsroomStore();
  return store.read((reader) => countWaiting(reader, viewer));
});
