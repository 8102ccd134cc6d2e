/** Word and WPS paint lists as paragraphs with a mark in front; these become lists, their levels laid flat. */
export function gatherWordLists(body: HTMLElement): void {
  let list: HTMLElement | undefined;
  for (const paragraph of body.querySelectorAll<HTMLElement>("p")) {
    const kind = listOf(paragraph);
    if (!kind) continue;
    const before = paragraph.previousElementSibling;
    if (!list || list !== before || list.localName !== kind) {
      list = body.ownerDocument.createElement(kind);
      paragraph.before(list);
    }
    const entry = body.ownerDocument.createElement("li");
    list.append(entry);
    entry.append(paragraph);
  }
}

/** Which list a painted paragraph belongs to; its mark is taken out. */
function listOf(paragraph: HTMLElement): "ul" | "ol" | undefined {
  if (!/mso-list\s*:\s*(?!none)\S/i.test(paragraph.getAttribute("style") ?? "")) return undefined;
  const mark = [...paragraph.querySelectorAll<HTMLElement>("span")].find((span) =>
    /mso-list\s*:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const sign = mark?.textContent.trim() ?? "";
  mark?.remove();
  return /^[(（]?([0-9]{1,3}|[a-z]{1,2}|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[.)、．）]/i.test(sign) ? "ol" : "ul";
}
