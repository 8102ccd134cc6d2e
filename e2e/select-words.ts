import type { Locator } from "@playwright/test";

/**
 * Selects words that stand in one run of text below `place`, as a mouse or a finger would, and waits until the page
 * has heard of it: a key pressed sooner would meet the selection before.
 */
export function selectWords(place: Locator, words: string): Promise<void> {
  return choose(place, { words, from: 0 });
}

/** Puts the caret behind words in the same way: an arrow key would be heard of after the key that follows it. */
export function putCaretBehind(place: Locator, words: string): Promise<void> {
  return choose(place, { words, from: words.length });
}

async function choose(place: Locator, chosen: { words: string; from: number }): Promise<void> {
  await place.evaluate(async (root, { words: wanted, from }) => {
    const heard = new Promise((done) => document.addEventListener("selectionchange", done, { once: true }));
    const runs = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let run = runs.nextNode(); run; run = runs.nextNode()) {
      const at = run.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(run, at + from, run, at + wanted.length);
      await heard;
      return;
    }
    throw new Error(`No run of text holds “${wanted}”.`);
  }, chosen);
}
