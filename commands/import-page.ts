import { eq } from "drizzle-orm";
import { hasHan } from "@/core/registry/name-match";
import { type Refused, type Result, refuse } from "@/core/refusal";
import { slugOfOldAddress } from "@/core/site/slug-of-old-address";
import { listPhotos } from "@/core/story/body-text";
import type { OldAuditLine } from "@/core/story/published";
import { makeSlug } from "@/core/story/make-slug";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { mayImportPages } from "@/core/workflow/policy";
import { enterLegacyStory } from "@/db/legacy-story";
import { nextStoryNumber } from "@/db/new-story";
import { enterPhoto, type UploadedPhoto } from "@/db/photo-writes";
import { listImported } from "@/db/queries/find-imported";
import { spellOut } from "@/db/search/name-keys";
import type { Store, Writer } from "@/db/store";
import { settleContent } from "./settle-content";

/** A page of an older site, read and ready. */
export type OldPage = {
  /** Path and query on the older site, as `readOldAddress` keeps them; at least one. */
  addresses: string[];
  /** SHA-256 of what was brought: the same page again is known by it. */
  page: string;
  /** Which file it came from, for the ledger. */
  file: string;
  /** When the older site released it. */
  releasedAt: Date;
  content: Omit<StoryContent, "slug">;
  /** The audit lines as printed there: claims, never sign-offs (PRODUCT.md, rule 15). */
  audits: OldAuditLine[];
  photos: Omit<UploadedPhoto, "department">[];
};

/** `entered` is false when this very page was here before. `pages` are the public pages that changed, by tag. */
export type ImportedStory = {
  story: string;
  slug: string;
  language: StoryContent["language"];
  entered: boolean;
  pages: string[];
};

/** Before this no college had a site; a page with an earlier date has a wrong one. */
const firstDay = new Date("1990-01-01T00:00:00Z");

/**
 * Brings one page of an older site into print as it was: one revision, one release at its old moment, its old addresses and its old
 * audit lines, signed by nobody, and one ledger entry. The same page again changes nothing. Refuses with not_allowed for anybody
 * but an administrator, not_valid (an address that stands for another page is named with place `address` and reason `taken`; a
 * release date ahead or before 1990 with `releaseDate`) or photo_unknown (a photo that does not come with the page).
 */
export async function importPage(
  store: Store,
  viewer: Viewer,
  input: OldPage,
  now: Date,
): Promise<Result<ImportedStory>> {
  if (!mayImportPages(viewer)) return refuse("not_allowed");
  return store.write(async (tx) => {
    const known = await findKnown(tx, input);
    if (known) return known;
    const wrong = findWrongDate(input.releasedAt, now);
    if (wrong) return wrong;

    const number = await nextStoryNumber(tx);
    const settled = await settle(tx, viewer, input, number);
    if (!settled.ok) return settled;
    const { content } = settled;
    const { department, slug, language } = content;
    for (const photo of input.photos) await enterPhoto(tx, viewer.id, { ...photo, department }, now);
    const { story, pages } = await enterLegacyStory(tx, viewer.id, { ...input, number, content }, now);
    return { ok: true, story, slug, language, entered: true, pages };
  });
}

async function findKnown(tx: Writer, { addresses, page }: OldPage): Promise<Result<ImportedStory> | undefined> {
  if (addresses.length === 0) return refuse("not_valid", [{ place: "address", reason: "missing" }]);
  const known = await listImported(tx, addresses);
  const other = known.find((one) => one.page !== page);
  if (other) return refuse("not_valid", [{ place: "address", reason: "taken", named: other.slug }]);
  const [same] = known;
  if (!same) return undefined;
  const { story, slug, language } = same;
  return { ok: true, story, slug, language, entered: false, pages: [] };
}

function findWrongDate(releasedAt: Date, now: Date): Refused | undefined {
  const reason = releasedAt > now ? "ahead" : releasedAt < firstDay ? "too_old" : undefined;
  return reason ? refuse("not_valid", [{ place: "releaseDate", reason }]) : undefined;
}

/** The photos that come with the page are its own; any other would have to be in the newsroom already. */
async function settle(tx: Writer, viewer: Viewer, { content, photos, addresses }: OldPage, number: number) {
  const brought = new Set(photos.map(({ hash }) => hash));
  if (listPhotos(content.body).some((photo) => !brought.has(photo))) return refuse("photo_unknown");
  const whole = { ...content, slug: await chooseSlug(tx, content.title, addresses, number) };
  const settled = await settleContent(tx, viewer, whole, { id: "", content: whole, released: false });
  if (settled.ok && !settled.content.title) return refuse("not_valid", [{ place: "title", reason: "missing" }]);
  return settled;
}

/** Latin words of the title; of a Chinese one the old address where it tells anything and is free, else the title in pinyin. */
async function chooseSlug(
  tx: Writer,
  title: string,
  [address = ""]: readonly string[],
  number: number,
): Promise<string> {
  if (!hasHan(title)) return makeSlug(title, number);
  const slug = slugOfOldAddress(address);
  if (slug === undefined) return makeSlug(spellOut(title), number);
  const { story } = tx.tables;
  const [taken] = await tx.select({ id: story.id }).from(story).where(eq(story.slug, slug));
  return taken ? `${slug}-${number}` : slug;
}
