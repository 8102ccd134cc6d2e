import { isAuditLine, printedAuditsOf } from "./audit-lines";
import { type Byline, readByline } from "./byline";
import type { BylineRole } from "./clause";
import { readDay } from "./dates";
import { isFurniture, readDayLine, readLabelledLine } from "./header-fields";
import type { Dropped } from "./incoming-page";
import type { Labelled } from "./labels";
import { readNames } from "./names-and-units";
import { drop } from "./quote";
import type { PrintedAudit, Read, ReadCredit } from "./reading";

/** What a line of its own tells apart from the story: fields, a byline, a day, or the page it was copied from. */
export type Telling = { labelled: Labelled[] } | { byline: Byline } | { day: string } | { furniture: true };

export type FieldName = "title" | "kicker" | "source" | "author" | "seniorEditor" | "releaseDate" | "eventDate";

/** What was read so far. A field that the page labels but leaves empty is there with an empty value. */
export type Notes = {
  fields: Partial<Record<FieldName, Read<string>>>;
  credits: ReadCredit[];
  printedAudits: PrintedAudit[];
  dropped: Dropped[];
  /** Captions stay whole and lines in their places. */
  asPrinted: boolean;
};

/** What a line tells; undefined when it is part of the story. */
export function tellingOf(text: string): Telling | undefined {
  if (text === "" || text.length > 600) return undefined;
  const labelled = readLabelledLine(text);
  if (labelled) return { labelled };
  const byline = readByline(text, { bracketed: /^[（([【].*[)）\]】]。?$/u.test(text) });
  if (byline) return { byline };
  const day = readDayLine(text);
  if (day) return { day };
  return isFurniture(text) ? { furniture: true } : undefined;
}

/** Writes down what a line told, and that it left the body. */
export function note(notes: Notes, telling: Telling, text: string): void {
  if ("labelled" in telling) {
    for (const part of telling.labelled) noteLabelled(notes, part, text);
    notes.dropped.push(drop(isAuditLine(telling.labelled) ? "audit_lines" : "header_fields", text));
  } else if ("byline" in telling) noteByline(notes, telling.byline, text);
  else if ("day" in telling) {
    setField(notes, "releaseDate", { value: telling.day, sure: false, quote: text });
    notes.dropped.push(drop("header_fields", text));
  } else notes.dropped.push(drop("page_furniture", text));
}

/** Writes down the people of a byline. */
export function noteByline(notes: Notes, { credits, seniorEditor, audited }: Byline, text: string): void {
  addCredits(notes, credits);
  if (seniorEditor) setField(notes, "seniorEditor", { value: seniorEditor.slice(0, 120), sure: true, quote: text });
  notes.dropped.push(drop("byline", text));
  if (audited) notes.dropped.push(drop("audit_lines", text));
}

/** Adds credits once each: the same person in the same role is named once, with the unit where one is known. */
export function addCredits(notes: Notes, credits: readonly ReadCredit[]): void {
  for (const credit of credits) {
    const known = notes.credits.find(({ role, name, unit }) => {
      return role === credit.role && name === credit.name && (name !== "" || unit === credit.unit);
    });
    if (!known && notes.credits.length < 60) notes.credits.push({ ...credit });
    else if (known?.unit === "") Object.assign(known, credit);
  }
}

/** Sets a field unless the page already gave it a value. */
export function setField(notes: Notes, name: FieldName, read: Read<string>): void {
  if (!notes.fields[name]?.value) notes.fields[name] = read;
}

function noteLabelled(notes: Notes, part: Labelled, quote: string): void {
  const { gives, value } = part;
  if ("audit" in gives) notes.printedAudits.push(...printedAuditsOf(part).slice(0, 20 - notes.printedAudits.length));
  else if ("credit" in gives) noteCredit(notes, gives.credit, value);
  else if ("field" in gives) {
    const dated = gives.field === "releaseDate" || gives.field === "eventDate";
    const known = dated ? (readDay(value) ?? "") : value.slice(0, fieldLimits[gives.field]);
    setField(notes, gives.field, { value: known, sure: known !== "", quote });
  }
}

function noteCredit(notes: Notes, role: BylineRole, value: string): void {
  if (role === "audit" || role === "senior") return;
  addCredits(
    notes,
    readNames(value).map((named) => ({ role, ...named })),
  );
}

const fieldLimits = {
  title: 300,
  kicker: 120,
  source: 200,
  author: 200,
  seniorEditor: 120,
  releaseDate: 10,
  eventDate: 10,
} as const;
