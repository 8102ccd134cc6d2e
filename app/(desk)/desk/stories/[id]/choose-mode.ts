import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import type { Standing } from "@/core/workflow/standing";

export type Mode = "write" | "amend" | "read";

/** How a person gets to see a story: to write, to amend when they ask for it and hold its audit, or to read. */
export function chooseMode(viewer: Viewer, story: Standing, asked: { amend: boolean; read: boolean }, now: Date): Mode {
  if (asked.read) return "read";
  if (decide(viewer, story, { move: "save" }, now).ok) return "write";
  if (asked.amend && decide(viewer, story, { move: "amend", seen: story.head }, now).ok) return "amend";
  return "read";
}
