import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import type { Standing } from "@/core/workflow/standing";

/** Stands for the text nobody has written yet, where it is only asked whether somebody may write. */
export const notYetWritten = { hash: "", credited: [] };

export type Mode = "write" | "amend" | "read";

/** How a person gets to see a story: to write, to amend when they ask for it and hold its audit, or to read. */
export function chooseMode(viewer: Viewer, story: Standing, asked: { amend: boolean; read: boolean }, now: Date): Mode {
  if (asked.read) return "read";
  if (decide(viewer, story, { move: "save", text: notYetWritten }, now).ok) return "write";
  if (asked.amend && decide(viewer, story, { move: "amend", seen: story.head, text: notYetWritten }, now).ok)
    return "amend";
  return "read";
}
