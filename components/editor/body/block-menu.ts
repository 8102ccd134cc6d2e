import { type Editor, Extension, type Range } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { exitSuggestion, Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import { type BlockName, findBlocks, readStroke } from "./blocks";
import type { KeptValue } from "./kept-value";

/** The menu as it stands open: what it offers, which one is chosen, and where the stroke stands on the screen. */
export type OpenMenu = { names: BlockName[]; at: number; range: Range; rect: DOMRect | null };

const key = new PluginKey("blockMenu");

/** Opens a menu of blocks behind a stroke. What is chosen takes the stroke away first. */
export function blockMenu(menu: KeptValue<OpenMenu | undefined>, put: (editor: Editor, name: BlockName) => void) {
  return Extension.create({
    name: "blockMenu",
    onBlur: ({ editor }) => {
      if (menu.get()) exitSuggestion(editor.view, key);
    },
    addProseMirrorPlugins() {
      const { editor } = this;
      const show = ({ query, range, clientRect }: SuggestionProps) => {
        const names = findBlocks(query);
        const at = Math.min(menu.get()?.at ?? 0, names.length - 1);
        menu.set(names.length > 0 ? { names, at, range, rect: clientRect?.() ?? null } : undefined);
      };
      return [
        Suggestion({
          pluginKey: key,
          editor,
          decorationClass: "story-stroke",
          findSuggestionMatch: ({ $position }) => {
            const { parent, parentOffset, pos } = $position;
            if (!parent.isTextblock) return null;
            const before = parent.textBetween(Math.max(0, parentOffset - 30), parentOffset, undefined, "\ufffc");
            // A text cut off for length begins with no block of its own.
            const stroke = readStroke(parentOffset > 30 ? `\ufffc${before}` : before);
            if (!stroke) return null;
            const range = { from: pos - stroke.length, to: pos };
            return { range, query: stroke.typed, text: stroke.typed };
          },
          render: () => ({
            onStart: show,
            onUpdate: show,
            onExit: () => menu.set(undefined),
            onKeyDown: ({ event }) => press(event, menu, choose),
          }),
        }),
      ];

      function choose(name: BlockName) {
        const open = menu.get();
        if (!open) return;
        editor.chain().focus().deleteRange(open.range).run();
        put(editor, name);
      }
    },
  });
}

function press(
  event: KeyboardEvent,
  menu: KeptValue<OpenMenu | undefined>,
  choose: (name: BlockName) => void,
): boolean {
  const open = menu.get();
  if (!open || event.isComposing) return false;
  const { names, at } = open;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    menu.set({ ...open, at: (at + step + names.length) % names.length });
    return true;
  }
  const name = names[at];
  if (name === undefined || (event.key !== "Enter" && event.key !== "Tab")) return false;
  choose(name);
  return true;
}
