import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

export type Direction = "up" | "down";

/** The block a figure would change places with, or undefined at the edge of the page. */
function findNeighbour(editor: Editor, at: number | undefined, direction: Direction) {
  if (at === undefined) return undefined;
  const place = editor.state.doc.resolve(at);
  const index = place.index() + (direction === "up" ? -1 : 1);
  return index < 0 ? undefined : (place.parent.maybeChild(index) ?? undefined);
}

/** The place of a block among its neighbours, counted from one. */
export type Place = { place: number; count: number };

/**
 * Changes places with the block before or behind, and keeps the hand on the button that was pressed. Returns where the figure
 * stands then; undefined at the edge of the page.
 */
export function moveFigure(editor: Editor, at: number | undefined, direction: Direction): Place | undefined {
  const neighbour = findNeighbour(editor, at, direction);
  const figure = at === undefined ? undefined : editor.state.doc.nodeAt(at);
  if (at === undefined || !neighbour || !figure) return undefined;

  const target = direction === "up" ? at - neighbour.nodeSize : at + neighbour.nodeSize;
  const { tr } = editor.state;
  tr.delete(at, at + figure.nodeSize).insert(target, figure);
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView());
  // The figure is drawn anew where it went, one frame later.
  requestAnimationFrame(() => {
    const drawn = editor.view.nodeDOM(target);
    if (drawn instanceof HTMLElement) drawn.querySelector<HTMLElement>(`[data-move="${direction}"]`)?.focus();
  });
  return placeOf(editor, target);
}

/** Where the block at this position stands among its neighbours. */
export function placeOf(editor: Editor, at: number): Place {
  const place = editor.state.doc.resolve(at);
  return { place: place.index() + 1, count: place.parent.childCount };
}
