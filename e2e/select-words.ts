import type { Locator } from "@playwright/test";

/**
 * Selects words that stand in one run of text below `place`, as a mouse or a finger would, and waits until the page
 * has heard of it: a key pressed sooner would meet the selection before.
 */
export async function selectWords(place: Locator, words: string): Promise<void> {
  await place.evaluate(async (root, wanted) => {
    const heard = new Promise((done) => document.addEventListener("selectionchange", done, { once: true }));
    const runs = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let run = runs.nextNode(); run; run = runs.nextNode()) {
      const at = run.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(run, at, run, at + wanted.length);
      await heard;
      return;
    }
    throw new Error(`No run of text holds “${wanted}”.`);
  }, words);
}
