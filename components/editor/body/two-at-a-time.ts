/** A road that two may travel at once; the others wait in the order they came. */
export function twoAtATime() {
  const waiting: (() => Promise<void>)[] = [];
  let travelling = 0;

  function travel(): void {
    const next = travelling < 2 ? waiting.shift() : undefined;
    if (!next) return;
    travelling++;
    void next().finally(() => {
      travelling--;
      travel();
    });
  }

  return {
    isBusy: () => travelling + waiting.length > 0,
    take: (next: (() => Promise<void>) | undefined) => {
      if (next) waiting.push(next);
      travel();
    },
  };
}
