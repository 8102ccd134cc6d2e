import { canonicalJson, type Json } from "./canonical-json";
import { mergeLists } from "./merge-lists";
import type { TypedStory } from "./parse-story-form";

/** The parts of a story that are merged one by one. Those of the declarations stand for themselves. */
const plainFields = [
  "language",
  "column",
  "department",
  "slug",
  "title",
  "kicker",
  "summary",
  "source",
  "author",
  "seniorEditor",
  "eventDate",
  "correctionNote",
] as const satisfies readonly (keyof TypedStory)[];
const declaredFields = ["origin", "repostedFrom", "unclassified", "leadersAgreed"] as const;

type DeclaredField = (typeof declaredFields)[number];
type PlainField = (typeof plainFields)[number];
export type MergedField = PlainField | DeclaredField | "tags" | "credits" | "body";

/**
 * Two texts made one. In `both` stand the fields that both sides changed, each otherwise: of these the content holds mine,
 * and a person decides. In `taken` stand the fields that came from the other side alone.
 */
export type Merge = { content: TypedStory; both: MergedField[]; taken: MergedField[] };

/**
 * Merges two texts that grew from the same one. A field that only one side changed is that side's; credits, tags and the
 * blocks of the body are merged entry by entry where the changes lie apart.
 */
export function mergeStories(base: TypedStory, mine: TypedStory, theirs: TypedStory): Merge {
  const merge: Merge = { content: mine, both: [], taken: [] };
  for (const field of [...plainFields, ...declaredFields]) {
    const [was, here, there] = [base, mine, theirs].map((story) => keyOf(read(story, field)));
    settle(merge, field, was === here, was === there || here === there, theirs);
  }
  for (const field of ["tags", "credits"] as const) mergeEntries(merge, field, base[field], mine[field], theirs[field]);
  mergeBodies(merge, base, mine, theirs);
  return merge;
}

/** A story with some of its fields as they stand in another. */
export function takeFields(story: TypedStory, from: TypedStory, fields: readonly MergedField[]): TypedStory {
  const taken = { ...story, declarations: { ...story.declarations } };
  for (const field of fields) {
    if (isDeclared(field)) Object.assign(taken.declarations, { [field]: from.declarations[field] });
    else Object.assign(taken, { [field]: from[field] });
  }
  return taken;
}

/** The fields in which two stories differ. */
export function listDifferences(one: TypedStory, other: TypedStory): MergedField[] {
  const plain = [...plainFields, ...declaredFields].filter(
    (field) => keyOf(read(one, field)) !== keyOf(read(other, field)),
  );
  const whole = (["tags", "credits", "body"] as const).filter((field) => keyOf(one[field]) !== keyOf(other[field]));
  return [...plain, ...whole];
}

function settle(merge: Merge, field: MergedField, untouched: boolean, settled: boolean, theirs: TypedStory): void {
  if (settled) return;
  if (!untouched) return void merge.both.push(field);
  merge.taken.push(field);
  merge.content = takeFields(merge.content, theirs, [field]);
}

function mergeEntries<Field extends "tags" | "credits">(
  merge: Merge,
  field: Field,
  base: TypedStory[Field],
  mine: TypedStory[Field],
  theirs: TypedStory[Field],
): void {
  const merged = mergeLists<unknown>(base, mine, theirs, keyOf);
  if (!merged) return void merge.both.push(field);
  if (keyOf(merged) === keyOf(mine)) return;
  merge.taken.push(field);
  merge.content = { ...merge.content, [field]: merged };
}

function mergeBodies(merge: Merge, base: TypedStory, mine: TypedStory, theirs: TypedStory): void {
  const merged = mergeLists(base.body.content, mine.body.content, theirs.body.content, keyOf);
  if (!merged) return void merge.both.push("body");
  if (keyOf(merged) === keyOf(mine.body.content)) return;
  merge.taken.push("body");
  merge.content = { ...merge.content, body: { type: "doc", content: merged } };
}

function read(story: TypedStory, field: PlainField | DeclaredField): unknown {
  return isDeclared(field) ? story.declarations[field] : story[field];
}

function isDeclared(field: MergedField): field is DeclaredField {
  return declaredFields.some((name) => name === field);
}

function keyOf(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as Json);
}
