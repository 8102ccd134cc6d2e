import { importPage } from "@/commands/import-page";
import { readOldPageLine, type OldPageLine } from "@/core/intake/old-page-line";
import { type Places, storyOfOldPage, type StoryOfOldPage } from "@/core/intake/story-of-old-page";
import { type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { type Imported, listImported } from "@/db/queries/find-imported";
import type { Store } from "@/db/store";
import type { Archive, ArchiveLine } from "@/intake/archive";
import type { Readers } from "@/intake/reader-pool";
import type { PhotoStorage } from "@/media/photo-storage";
import { listNeverLooked } from "@/press/old-pages";
import { hashPage } from "./hash-page";
import { listChanges } from "./list-changes";
import { tellDeadLinks } from "./tell-dead-links";
import { keepPictures, type KeptPictures, pictureSources } from "./keep-pictures";
import type { PageReport } from "./report";
import { tellLosses, tellProblems } from "./tell-problems";

/** Everything a page needs on its way from the archive into print. */
export type Way = {
  archive: Archive;
  name: string;
  store: Store;
  viewer: Viewer;
  readers: Readers;
  storage: PhotoStorage;
  places: Places;
  dryRun: boolean;
  /** The first words of the newsroom's own addresses. */
  ownNames: ReadonlySet<string>;
  /** The addresses of this run so far, each with its place in the archive. */
  seen: Map<string, string>;
  now: () => Date;
};

const neverLeads = "this old address will not redirect, the newsroom itself answers there";

type Read = { story: StoryOfOldPage; kept: KeptPictures; warnings: string[] };

/** Brings one line of the archive in and says what became of it. Never throws for what stands in the line. */
export async function bringPage(way: Way, line: ArchiveLine): Promise<PageReport> {
  const report = { file: line.file, line: line.number, was: "", now: "", title: "", problems: [], warnings: [] };
  const refused = (no: Refused, more: Partial<PageReport> = {}): PageReport => {
    return { ...report, ...more, outcome: "refused", problems: tellProblems(no) };
  };
  if (line.text === undefined) return refused(refuse("text_too_large"));
  const parsed = readOldPageLine(line.text);
  if (!parsed.ok) return refused(parsed);

  const { page, unknown, hosts } = parsed;
  const told = {
    was: page.address.join(" "),
    title: page.title.slice(0, 300),
    warnings: listNeverLooked(page.address, way.ownNames).map((address) => `${neverLeads}: ${address}`),
  };
  const repeated = findRepeated(way, page, `${line.file}:${line.number}`);
  if (repeated) return refused(repeated, told);
  const hash = await hashPage(way.archive, page, line.text);
  const [known] = await way.store.read((reader) => listImported(reader, page.address));
  if (known && [hash.whole, hash.line].includes(known.page))
    return { ...report, ...told, outcome: "already_in", now: addressOf(known) };

  const read = await readPage(way, page);
  if (!read.ok) return refused(read, told);
  const { story, kept } = read;
  const unread = unknown.map((name) => `nothing is known of the field ${name}`);
  const dead = tellDeadLinks(story.content.body, hosts);
  const warnings = [...told.warnings, ...unread, ...read.warnings, ...dead];
  const whole = { ...report, ...told, title: story.content.title, warnings };
  if (known)
    return { ...whole, outcome: "changed", now: addressOf(known), problems: await changesOf(way, known, story) };
  return bring(way, { page, hash: hash.whole, story, kept }, `${way.name}: ${line.file}:${line.number}`, whole);
}

function findRepeated({ seen }: Way, { address }: OldPageLine, place: string): Refused | undefined {
  const before = address.map((one) => seen.get(one)).find((one) => one !== undefined);
  for (const one of address) if (!seen.has(one)) seen.set(one, place);
  return before === undefined
    ? undefined
    : refuse("not_valid", [{ place: "address", reason: "repeated", named: before }]);
}

/** Strangers' pages are read in programs of their own; the title goes before the text, as it stood on the page. */
async function readPage(way: Way, page: OldPageLine): Promise<Result<Read>> {
  const { archive, storage, readers, places } = way;
  const html = page.title ? `<h1>${escapeText(page.title)}</h1>\n${page.html}` : page.html;
  const language = page.language ?? places.language ?? undefined;
  const read = await readers.read({ kind: "html", html, language, known: pictureSources(page), asPrinted: true });
  if (!read.ok) return read;
  const { reading, pictures } = read;
  const kept = await keepPictures(archive, storage, page, { wanted: reading.pictures, carried: pictures });
  const story = storyOfOldPage(page, reading, kept.hashes, places);
  if (!story.ok) return story;
  return { ok: true, story, kept, warnings: [...kept.warnings, ...tellLosses(reading)] };
}

async function bring(
  { store, viewer, dryRun, now }: Way,
  { page, hash, story, kept }: { page: OldPageLine; hash: string; story: StoryOfOldPage; kept: KeptPictures },
  file: string,
  report: Omit<PageReport, "outcome">,
): Promise<PageReport> {
  const { content, releasedAt, audits } = story;
  const input = { addresses: page.address, page: hash, file: file.slice(0, 500), releasedAt, content, audits };
  const done = await importPage(store, viewer, { ...input, photos: kept.photos }, now());
  if (!done.ok) return { ...report, outcome: "refused", problems: tellProblems(done) };
  // The address of a dry run is nobody's: the next one would get another.
  return { ...report, outcome: done.entered ? "new" : "already_in", now: dryRun ? "" : addressOf(done) };
}

async function changesOf({ store }: Way, known: Imported, { content }: StoryOfOldPage): Promise<string[]> {
  const fields = await store.read((reader) => listChanges(reader, known.story, content));
  return [
    `in since an earlier run and not changed by this one; the archive now differs in ${fields.join(", ") || "details"}`,
  ];
}

function addressOf({ language, slug }: { language: string; slug: string }): string {
  return `/${language}/news/${slug}`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
