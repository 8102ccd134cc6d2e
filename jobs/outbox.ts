import { dropOldNotices } from "@/commands/drop-old-notices";
import { leaseDeliveries } from "@/commands/lease-deliveries";
import { type Outcome, settleDelivery } from "@/commands/settle-delivery";
import { hasDueDelivery, type Leased } from "@/db/queries/find-parcel";
import type { Store } from "@/db/store";
import { carryParcel, type Ways } from "./carry-parcel";

type Works = { store: Store; ways: Ways; now?: () => Date; onFailure: (problem: unknown) => void };

const pace = 1_000;
const day = 24 * 60 * 60 * 1000;
/** How long the newsroom waits for what is on its way when it stops; the rest is sent again later. */
const patience = 3_000;

/** Sends all that is due now, some at a time; what one process has taken no other one sends. Never inside a transaction. */
export async function emptyOutbox({ store, ways }: Pick<Works, "store" | "ways">, now: Date): Promise<number> {
  const leased = await leaseDeliveries(store, now);
  await Promise.all(
    leased.map(async (delivery) => {
      const outcome = await carry(store, ways, delivery, now);
      await settleDelivery(store, delivery, outcome, now);
    }),
  );
  return leased.length;
}

async function carry(store: Store, ways: Ways, delivery: Leased, now: Date): Promise<Outcome> {
  try {
    return await carryParcel(store, ways, delivery, now);
  } catch (problem) {
    return { state: "failed", problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** Looks every second whether something waits to be sent, and sends it. Once a day it clears away what is long read or sent. */
export function startOutbox({ store, ways, now = () => new Date(), onFailure }: Works) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let cleared = 0;
  let underWay: Promise<void> = Promise.resolve();
  const look = async () => {
    if (now().getTime() - cleared > day) {
      cleared = now().getTime();
      await dropOldNotices(store, now());
    }
    while (!stopped && (await store.read((reader) => hasDueDelivery(reader, now())))) {
      await emptyOutbox({ store, ways }, now());
    }
  };
  const wait = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      underWay = look().catch((problem: unknown) => {
        if (!stopped) onFailure(problem);
      });
      void underWay.then(wait);
    }, pace).unref();
  };
  wait();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await Promise.race([underWay, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
    },
  };
}
