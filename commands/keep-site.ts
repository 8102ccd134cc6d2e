import { eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { type SiteRecord, siteRecord, siteRecordKey } from "@/core/site/site-record";
import type { Json } from "@/core/story/canonical-json";
import { siteTag } from "@/core/story/page-tags";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { record } from "@/db/ledger";
import { findCollege } from "@/db/queries/find-college";
import type { Store, Writer } from "@/db/store";

/**
 * Settles the college's name and what its site shows; `seen` is the key of the record the person saw. Only administrators may.
 * `pages` is every public page, or none when nothing changed. Refuses with not_allowed, not_valid or changed_meanwhile.
 */
export async function keepSite(
  store: Store,
  viewer: Viewer,
  input: { seen: string; record: SiteRecord },
  now: Date,
): Promise<Result<{ pages: string[] }>> {
  return store.write(async (tx) => {
    if (!holds(viewer, "administrator")) return refuse("not_allowed");
    const parsed = siteRecord.safeParse(input.record);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) => ({ place: path.join("."), reason: message }));
      return refuse("not_valid", problems);
    }
    const { name, site } = await findCollege(tx);
    const before = siteRecordKey({ name, site });
    if (before !== input.seen) return refuse("changed_meanwhile");
    if (before === siteRecordKey(parsed.data)) return { ok: true, pages: [] };

    await keepSetting(tx, "college", parsed.data.name);
    await keepSetting(tx, "site", parsed.data.site);
    const details = { ...parsed.data, before: { name, site } } as unknown as { [key: string]: Json };
    await record(tx, { actor: viewer.id, act: "keep_site", at: now, details });
    return { ok: true, pages: [siteTag] };
  });
}

async function keepSetting(tx: Writer, key: string, value: object): Promise<void> {
  const { setting } = tx.tables;
  await tx.delete(setting).where(eq(setting.key, key));
  await tx.insert(setting).values({ key, value });
}
