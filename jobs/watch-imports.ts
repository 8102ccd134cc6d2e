import { findLastEntry } from "@/db/queries/find-last-entry";
import { listImportedPages } from "@/db/queries/list-imported-pages";
import type { Store } from "@/db/store";
import { goRound } from "./go-round";

type Watch = { stop: () => void; look: () => Promise<void> };
type Works = { store: Store; takeAway: (pages: string[]) => void; onFailure: (problem: unknown) => void };

const pace = 2_000;

/**
 * An import works beside the running newsroom, in a program of its own, and can take no page away from readers. The ledger tells of it:
 * every two seconds the newsroom reads what is new there and takes away what imports changed. `since` is the entry it starts behind.
 */
export function watchImports({ store, takeAway, onFailure }: Works, since: number): Watch {
  let last = since;
  const look = async () => {
    const newest = (await store.read(findLastEntry))?.seq ?? 0;
    if (newest <= last) return;
    const pages = await store.read((reader) => listImportedPages(reader, last, newest));
    last = newest;
    if (pages.length > 0) takeAway(pages);
  };
  const round = goRound(look, pace, onFailure);
  return { look, stop: round.stop };
}
