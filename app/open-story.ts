import { pino } from "pino";
import { withholdPage } from "@/commands/withhold-page";
import { findPublishedStory, type Published } from "@/db/queries/find-published-story";
import type { Store } from "@/db/store";

const log = pino({ name: "newsroom" });

/**
 * What stands at a story's address for whoever asks, a reader or a program. A live story that is not what was signed raises the
 * alarm: into the log each time, into the ledger once.
 */
export async function openStory(store: Store, slug: string, now: Date): Promise<Published> {
  const found = await store.read((reader) => findPublishedStory(reader, slug));
  if (found.standing === "withheld") {
    log.error({ slug, hash: found.hash }, "A live story is withheld: its text is not what was signed.");
    await withholdPage(store, found, now);
  }
  return found;
}
