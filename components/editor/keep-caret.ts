/** Remembers where the caret is, and puts it back there once a part of the page has been filled anew. */
export function keepCaret(): () => void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.id) return () => undefined;
  const { id } = activeElement;
  const isBox = activeElement instanceof HTMLTextAreaElement || isTextBox(activeElement);
  const at = isBox ? (activeElement.selectionStart ?? 0) : offsetIn(activeElement);
  return () => {
    const target = document.getElementById(id);
    if (!target || target === document.activeElement) return;
    target.focus({ preventScroll: true });
    if (target instanceof HTMLTextAreaElement || isTextBox(target)) target.setSelectionRange(at, at);
    else placeCaret(target, at);
  };
}

function isTextBox(element: HTMLElement): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === "text";
}

function offsetIn(element: HTMLElement): number {
  const selection = window.getSelection();
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return 0;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
}

function placeCaret(element: HTMLElement, offset: number): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text.textContent ?? "";
    if (left <= length) {
      window.getSelection()?.collapse(text, left);
      return;
    }
    left -= length;
  }
}
