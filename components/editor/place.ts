/** The id that a place of a story has on the page of its editor. */
export function anchorOf(place: string): string {
  const [head = "", part] = place.split(".");
  if (head === "body" || head === "figures") return "story-body";
  if (head === "credits") return "field-credits";
  return `field-${head === "declarations" && part ? part : head}`;
}

/** Brings a place into view with the caret in it. False when the page has no such place. */
export function goToPlace(place: string): boolean {
  const target = findPlace(place);
  if (!target) return false;
  if (place.startsWith("body.")) putCaret(target);
  else target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  return true;
}

/** A block of the text takes no focus of its own: the text does, with the caret in that block. */
function putCaret(block: HTMLElement): void {
  block.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true });
  window.getSelection()?.collapse(block, 0);
}

function findPlace(place: string): HTMLElement | undefined {
  const [head, at, part] = place.split(".");
  if (head === "figures") {
    const figure = document.querySelectorAll<HTMLElement>("[data-figure]")[Number(at)];
    const inside = part === "photo" ? "[data-figure-acts] button:nth-last-of-type(2)" : `[data-part="${part}"]`;
    return figure?.querySelector<HTMLElement>(inside) ?? figure;
  }
  if (head === "body" && at !== undefined) {
    return document.querySelector<HTMLElement>(`#story-body > :nth-child(${Number(at) + 1})`) ?? undefined;
  }
  if (head === "credits" && at !== undefined) {
    const boxes = filledRows()[Number(at)] ?? [];
    return boxes.find((box) => !box.value) ?? boxes[0];
  }
  if (head === "credits") return document.querySelector<HTMLElement>("[data-credit] input") ?? undefined;
  return document.getElementById(anchorOf(place)) ?? undefined;
}

// Empty rows are no credits, so they are not counted (core/story/parse-story-form.ts).
function filledRows(): HTMLInputElement[][] {
  return [...document.querySelectorAll("[data-credit]")]
    .map((row) => [...row.querySelectorAll<HTMLInputElement>('[name="credit.name"], [name="credit.unit"]')])
    .filter((boxes) => boxes.some((box) => box.value.trim()));
}
