import { meetPost } from "./meet-post";
import { mostPosts, type PersonRecord, personRecord, type PostRecord } from "./record";
import { type PlannedRow, readDay, reasonOf, type TableRow } from "./table";

/** Somebody of the registry as it stands. */
export type RegistryPerson = PersonRecord & { id: string; version: number };
/** What an import writes of one person: all of them, new when there is no id. */
export type PersonChange = PersonRecord & { id: string | null; version: number };

type Draft = PersonChange & { touched: boolean };

/**
 * What a table of people would do to the registry. Rows of one name are one person; an empty cell never erases anything and a
 * post that the table does not name stays. The same table planned again after it was used changes nothing.
 */
export function planPeople(
  rows: readonly TableRow[],
  registry: readonly RegistryPerson[],
): { rows: PlannedRow[]; changes: PersonChange[] } {
  const drafts = new Drafts(registry);
  const planned = rows.map((row) => planRow(row, drafts));
  return { rows: planned, changes: drafts.changed() };
}

function planRow({ row, cells, wrong }: TableRow, drafts: Drafts): PlannedRow {
  const name = [cells.zh, cells.en].filter(Boolean).join(" ");
  const say = (verdict: PlannedRow["verdict"], ...says: string[]) => ({ row, name, verdict, says });
  if (wrong) return say("wrong", wrong);
  const read = readRow(cells);
  if ("reason" in read) return say("wrong", read.reason);

  const { person, post } = read;
  const meant = drafts.find(person);
  if (meant === "ambiguous") return say("wrong", "ambiguous");
  const draft = meant ?? drafts.add(person);
  if (post && draft.posts.length >= mostPosts) return say("wrong", "too_many");

  const says = [...(meant ? fillIn(draft, person) : ["person"]), ...(post ? meetPost(draft.posts, post) : [])];
  if (says.length === 0) return say("same");
  draft.touched = true;
  return say(draft.id === null ? "new" : "changed", ...says);
}

type Read = { person: Omit<PersonRecord, "posts">; post: PostRecord | undefined } | { reason: string };

function readRow(cells: TableRow["cells"]): Read {
  const cell = (name: string) => cells[name] ?? "";
  const [from, until] = [readDay(cell("from")), readDay(cell("until"))];
  if (from === undefined || until === undefined) return { reason: "bad_day" };
  const post = {
    ...{ zh: cell("post_zh"), en: cell("post_en"), unitZh: cell("unit_zh"), unitEn: cell("unit_en") },
    ...{ department: null, from, until },
  };
  const named = [post.zh, post.en, post.unitZh, post.unitEn].some((text) => text.trim());
  if (!named && (from || until)) return { reason: "days_without_post" };
  const typed = { zh: cell("zh"), en: cell("en"), note: cell("note"), posts: named ? [post] : [] };
  const parsed = personRecord.safeParse(typed);
  if (!parsed.success) return { reason: reasonOf(parsed.error.issues) };
  const { posts, ...person } = parsed.data;
  return { person, post: posts[0] };
}

/** Takes over what a row says anew; empty cells say nothing. */
function fillIn(draft: Draft, person: Omit<PersonRecord, "posts">): string[] {
  const fresh = (["zh", "en", "note"] as const).filter((field) => person[field] && person[field] !== draft[field]);
  for (const field of fresh) draft[field] = person[field];
  return [...new Set(fresh.map((field) => (field === "note" ? "note" : "name")))];
}

/** The registry while a table is read, findable by either name. */
class Drafts {
  private readonly all: Draft[];
  private readonly named = new Map<string, Draft[]>();

  constructor(registry: readonly RegistryPerson[]) {
    this.all = registry.map((person) => ({
      ...person,
      posts: person.posts.map((post) => ({ ...post })),
      touched: false,
    }));
    for (const draft of this.all) this.enter(draft);
  }

  /** Who a row means: the same names, or one of them where the other is missing on either side. */
  find({ zh, en }: { zh: string; en: string }): Draft | "ambiguous" | undefined {
    const near = new Set([...(this.named.get(`zh ${zh}`) ?? []), ...(this.named.get(`en ${en}`) ?? [])]);
    const fits = [...near].filter((one) => agree(one.zh, zh) && agree(one.en, en));
    const exact = fits.filter((one) => one.zh === zh && one.en === en);
    const [found, other] = exact.length > 0 ? exact : fits;
    return other ? "ambiguous" : found;
  }

  add(person: Omit<PersonRecord, "posts">): Draft {
    const draft = { ...person, posts: [], id: null, version: 0, touched: true };
    this.all.push(draft);
    this.enter(draft);
    return draft;
  }

  changed(): PersonChange[] {
    return this.all
      .filter(({ touched }) => touched)
      .map(({ id, version, zh, en, note, posts }) => ({ id, version, zh, en, note, posts }));
  }

  private enter(draft: Draft) {
    for (const language of ["zh", "en"] as const) {
      const key = `${language} ${draft[language]}`;
      if (!draft[language]) continue;
      const others = this.named.get(key);
      if (others) others.push(draft);
      else this.named.set(key, [draft]);
    }
  }
}

function agree(known: string, given: string): boolean {
  return !known || !given || known === given;
}
