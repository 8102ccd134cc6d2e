import { hasDueStory } from "@/db/queries/find-due-story";
import type { Store } from "@/db/store";
import { tickHeader, tickSecret } from "./tick-secret";

type Clock = { stop: () => void };
type Works = { store: Store; address: string; onFailure: (problem: unknown) => void };

const pace = 1_000;
const paceAfterFailure = 10_000;

/**
 * Looks every second whether a scheduled or held story is due, and then asks the newsroom to see to it: only inside a request can Next take
 * away the pages that changed. A look never overlaps the one before; what fell due while the machine slept is released on waking.
 */
export function startClock(works: Works): Clock {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const wait = (time: number) => {
    if (!stopped) timer = setTimeout(look, time).unref();
  };
  const look = () => {
    releaseDue(works).then(
      () => wait(pace),
      (problem: unknown) => {
        if (!stopped) works.onFailure(problem);
        wait(paceAfterFailure);
      },
    );
  };
  wait(pace);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function releaseDue({ store, address }: Works): Promise<void> {
  if (!(await store.read((reader) => hasDueStory(reader, new Date())))) return;
  const answer = await fetch(`${address}/api/internal/tick`, {
    method: "POST",
    headers: { [tickHeader]: tickSecret() },
    signal: AbortSignal.timeout(60_000),
  });
  if (!answer.ok) throw new Error(`The newsroom answered ${answer.status} to its clock.`);
}
