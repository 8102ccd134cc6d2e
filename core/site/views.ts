import { sha256Hex } from "../sha256-hex";
import { networkOf } from "./network-of";

/** Whoever opens a story, as far as counting needs to know: nothing of it is kept but a hash with a salt that is gone by tomorrow. */
export type Visit = { day: string; slug: string; from: string; browser: string };

/** How many visits of one day are told apart and how many stories are counted at once; beyond, a view may count twice or not at all. */
const most = { visits: 500_000, stories: 20_000 };

/** How many readers one network may be on one day and story: a household or an office, not whoever makes up names of browsers. */
const mostOfOneNetwork = 5;

/** Views counted so far and not written down yet, by story and day. */
export type ViewCount = { slug: string; day: string; views: number };

export type ViewCounter = {
  /** Counts a view unless this visitor opened this story today already. */
  note: (visit: Visit) => void;
  /** Hands over what was counted since the last time. */
  take: () => ViewCount[];
  /** Puts back what could not be written down. */
  putBack: (counts: readonly ViewCount[]) => void;
};

/**
 * Counts how often stories are opened, each visitor once a day and story and few of one network, without a cookie. `newSalt` gives a fresh secret for
 * each day: with it gone nobody can tell who was counted, not even with the address at hand.
 */
export function countViews(newSalt: () => string): ViewCounter {
  let today = { day: "", salt: "", seen: new Set<string>(), networks: new Map<string, number>() };
  const counts = new Map<string, ViewCount>();
  const add = ({ slug, day, views }: ViewCount) => {
    const known = counts.get(`${day} ${slug}`);
    if (known) known.views += views;
    else if (counts.size < most.stories) counts.set(`${day} ${slug}`, { slug, day, views });
  };
  return {
    note({ day, slug, from, browser }) {
      if (today.day !== day) today = { day, salt: newSalt(), seen: new Set(), networks: new Map() };
      if (today.seen.size >= most.visits) return;
      const network = sha256Hex(`${today.salt} ${networkOf(from)} ${slug}`).slice(0, 20);
      const name = sha256Hex(`${network} ${browser}`).slice(0, 20);
      const known = today.networks.get(network) ?? 0;
      if (known >= mostOfOneNetwork || today.seen.has(name)) return;
      today.seen.add(name);
      today.networks.set(network, known + 1);
      add({ slug, day, views: 1 });
    },
    take() {
      const taken = [...counts.values()];
      counts.clear();
      return taken;
    },
    putBack(taken) {
      for (const count of taken) add(count);
    },
  };
}
