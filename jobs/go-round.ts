export type Round = { stop: () => void; stopped: () => boolean };

/** Looks again and again, `pace` milliseconds after each look is over, until it is stopped. A look that fails is told and followed by the next. */
export function goRound(look: () => Promise<void>, pace: number, onFailure: (problem: unknown) => void): Round {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const wait = () => {
    if (!stopped) timer = setTimeout(() => void look().catch(onFailure).finally(wait), pace).unref();
  };
  wait();
  return {
    stopped: () => stopped,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
