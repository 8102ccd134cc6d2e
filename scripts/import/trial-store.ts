import type { Store } from "@/db/store";

/** The store of a dry run: every write is carried out whole, rules and all, and then taken back before anybody saw it. */
export function trialStore(store: Store): Store {
  return {
    ...store,
    async write(work) {
      const outcome: { result?: Awaited<ReturnType<typeof work>> } = {};
      await store
        .write(async (tx) => {
          outcome.result = await work(tx);
          throw new TakenBack();
        })
        .catch((problem: unknown) => {
          if (!(problem instanceof TakenBack)) throw problem;
        });
      return outcome.result as Awaited<ReturnType<typeof work>>;
    },
  };
}

class TakenBack extends Error {}
