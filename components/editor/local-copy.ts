import { createStore, del, get, set } from "idb-keyval";
import { type CopyMark, keptText, openKeptText } from "@/core/story/kept-text";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { Root } from "./edited-story";

/** Text that is on this device because the newsroom does not have it yet. `at` is an ISO moment. */
export type LocalCopy = { typed: TypedStory; base: Root; known: CopyMark | null; page: string; at: string };

/** `unsent` has not reached the newsroom; `aside` is the text that lost when two were put together. */
export type Shelf = "unsent" | "aside";

/** Where one person's text of one story lies on this device; a browser that keeps nothing is no reason to stop writing. */
export function openLocalCopies(person: string, story: string) {
  const place = (shelf: Shelf) => `${shelf}:${person}:${story}`;
  return {
    keep: (shelf: Shelf, copy: LocalCopy): Promise<boolean> =>
      attempt(async () => {
        await set(place(shelf), copy, drawer());
        return true;
      }, false),
    /** Keeps what has not been sent of a page that ends in this moment and can wait for nothing. */
    keepLast: (copy: LocalCopy): void => {
      try {
        localStorage.setItem(`imprimatur:${place("unsent")}`, JSON.stringify(copy));
      } catch {
        // Storage is full or switched off.
      }
    },
    find: async (shelf: Shelf): Promise<LocalCopy | undefined> => {
      const kept = await attempt(async () => readCopy(await get<LocalCopy>(place(shelf), drawer())), undefined);
      const last = await attempt(async () => readCopy(readLast(place(shelf))), undefined);
      return last && (!kept || last.at > kept.at) ? last : kept;
    },
    drop: async (shelf: Shelf): Promise<void> => {
      await attempt(async () => localStorage.removeItem(`imprimatur:${place(shelf)}`), undefined);
      await attempt(() => del(place(shelf), drawer()), undefined);
    },
  };
}

function readLast(place: string): LocalCopy | undefined {
  const last = localStorage.getItem(`imprimatur:${place}`);
  return last === null ? undefined : (JSON.parse(last) as LocalCopy);
}

export type LocalCopies = ReturnType<typeof openLocalCopies>;

let opened: ReturnType<typeof createStore> | undefined;

function drawer() {
  opened ??= createStore("imprimatur", "text-in-hand");
  return opened;
}

/** What lies on a device may be older than this page, or not ours: it passes the same gate as text from the newsroom. */
function readCopy(copy: LocalCopy | undefined): LocalCopy | undefined {
  const kept = keptText.safeParse(copy?.typed);
  return copy && kept.success ? { ...copy, typed: openKeptText(kept.data, copy.base.content) } : undefined;
}

async function attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    // Storage is full, switched off, or an older browser's.
    return otherwise;
  }
}
