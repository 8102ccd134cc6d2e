import { desc } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepSite } from "@/commands/keep-site";
import { type SiteRecord, siteRecordKey } from "@/core/site/site-record";
import { plainSite } from "@/core/site/site-settings";
import type { Viewer } from "@/core/viewer";
import { findCollege } from "@/db/queries/find-college";
import { engines, openFreshStore } from "./newsroom";
import { type Cast, later, seatNewsroom } from "./people";

const plain: SiteRecord = { name: { zh: "示范学院", en: "Example College" }, site: plainSite };
const full: SiteRecord = {
  name: { zh: "示范职业学院", en: "Example Vocational College" },
  site: {
    logo: `${"a".repeat(64)}.png`,
    accent: "#8a1538",
    footer: { zh: ["地址：示范路1号", "电话：0772-1234567"], en: ["1 Example Road"] },
    records: [
      { text: "桂ICP备00000000号", href: "https://beian.miit.gov.cn/" },
      { text: "教备0001号", href: "" },
    ],
    showViews: true,
  },
};

describe.each(engines)("the site's settings on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let cast: Cast;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
  });
  afterAll(() => fresh.discard());

  const college = async (): Promise<SiteRecord> => {
    const { name, site } = await fresh.store.read(findCollege);
    return { name, site };
  };
  const lastAct = () =>
    fresh.store.read(async (reader) => {
      const { ledgerEntry } = reader.tables;
      const [last] = await reader.select().from(ledgerEntry).orderBy(desc(ledgerEntry.seq)).limit(1);
      return last;
    });
  const keep = (viewer: Viewer, record: SiteRecord, seen: SiteRecord) =>
    keepSite(fresh.store, viewer, { seen: siteRecordKey(seen), record }, later(1));

  test("nobody but an administrator settles them", async () => {
    for (const viewer of Object.values(cast).filter(({ id }) => id !== cast.administrator.id)) {
      expect(await keep(viewer, full, plain)).toMatchObject({ refusal: "not_allowed" });
    }
    expect(await college()).toEqual(plain);
  });

  test("what cannot be printed is refused by its place, and nothing is kept of the rest", async () => {
    const { site } = full;
    const wrong: [SiteRecord, string, string][] = [
      [{ ...full, name: { zh: " ", en: "Example" } }, "name.zh", "missing"],
      [{ ...full, site: { ...site, accent: "#ffd700" } }, "site.accent", "pale"],
      [{ ...full, site: { ...site, accent: "red" } }, "site.accent", "bad_colour"],
      [{ ...full, site: { ...site, logo: "../../keys.png" } }, "site.logo", ""],
      [
        { ...full, site: { ...site, footer: { zh: Array(7).fill("x") as string[], en: [] } } },
        "site.footer.zh",
        "too_many",
      ],
      [{ ...full, site: { ...site, records: [{ text: "", href: "https://a.cn" }] } }, "site.records.0.text", "missing"],
      [
        { ...full, site: { ...site, records: [{ text: "x", href: "javascript:alert(1)" }] } },
        "site.records.0.href",
        "bad_address",
      ],
    ];
    for (const [record, place, reason] of wrong) {
      const refused = await keep(cast.administrator, record, plain);
      expect(refused, place).toMatchObject({ refusal: "not_valid", problems: [{ place }] });
      if (reason) expect(refused, place).toMatchObject({ problems: [{ reason }] });
    }
    expect(await college()).toEqual(plain);
  });

  test("a change is kept, is in the ledger with what was before, and makes every page anew", async () => {
    expect(await keep(cast.administrator, full, plain)).toEqual({ ok: true, pages: ["site"] });
    expect(await college()).toEqual(full);
    const entry = await lastAct();
    expect(entry).toMatchObject({ act: "keep_site", actor: cast.administrator.id });
    expect(JSON.parse(entry?.details ?? "")).toEqual({ ...full, before: plain });
  });

  test("of two who saw the same settings only the first is heard; keeping what is kept changes nothing", async () => {
    const mine = { ...full, site: { ...full.site, showViews: false } };
    expect(await keep(cast.administrator, mine, plain)).toMatchObject({ refusal: "changed_meanwhile" });
    const before = await lastAct();
    expect(await keep(cast.administrator, full, full)).toEqual({ ok: true, pages: [] });
    expect(await lastAct()).toEqual(before);
  });
});
