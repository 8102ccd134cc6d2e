import type { Editor } from "@tiptap/core";
import type { Slice } from "@tiptap/pm/model";
import { type Place, placeOf } from "./move-figure";

/** Tells where a figure stands after it was dragged there. */
export function tellPlace(editor: Editor, dragged: Slice, tell: (place: Place) => void): void {
  if (dragged.content.firstChild?.type.name !== "figure") return;
  // The figure is set down after this drop has been answered, and is what is chosen then.
  requestAnimationFrame(() => {
    if (!editor.isDestroyed) tell(placeOf(editor, editor.state.selection.from));
  });
}
