import type { Byline } from "./byline";
import { isCaptionLike, isText, type PageLine } from "./page-lines";
import { type Notes, note, type Telling, tellingOf } from "./telling";

/** Takes the fields, bylines and audit lines behind the last sentence; gives the lines that are left. */
export function readTail(lines: readonly PageLine[], notes: Notes): PageLine[] {
  const told = new Map<PageLine, Telling>();
  for (const [fromEnd, line] of lines.toReversed().entries()) {
    if (["picture", "figure", "horizontalRule"].includes(line.block.type)) continue;
    if (!isText(line)) break;
    const telling = tellingOf(line.text);
    if (telling && "byline" in telling && isUnderPicture(lines, lines.length - 1 - fromEnd, telling)) continue;
    // A day at the foot of a notice is part of the notice.
    if (telling && !("day" in telling)) told.set(line, telling);
    else if (!telling && !isCaptionLike(line.text)) break;
  }
  return lines.filter((line) => {
    const telling = told.get(line);
    if (telling) note(notes, telling, line.text);
    return !telling;
  });
}

/** "Photo by Chen Chen" under a picture, or under the line below one, is that picture's own. */
function isUnderPicture(
  lines: readonly PageLine[],
  at: number,
  { byline }: Extract<Telling, { byline: Byline }>,
): boolean {
  const above = lines.slice(Math.max(0, at - 2), at).some(({ block }) => block.type === "picture");
  return above && byline.credits.every(({ role }) => role === "photo");
}
