import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countPageAddresses, listPageAddresses } from "@/db/queries/list-page-addresses";
import { workroom } from "./lived-newsroom";
import { engines, openFreshStore } from "./newsroom";
import { seatNewsroom } from "./people";

const timeZone = "Asia/Shanghai";

describe.each(engines)("the pages worth having ready on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    at = workroom(fresh.store, await seatNewsroom(fresh.store));
  });
  afterAll(() => fresh.discard());

  async function listed() {
    const addresses: string[] = [];
    for await (const address of listPageAddresses(fresh.store, timeZone)) addresses.push(address);
    return addresses;
  }
  const counted = () => fresh.store.read((reader) => countPageAddresses(reader, timeZone));

  test("are as many as is said, before the first story and after some of both languages", async () => {
    const empty = await listed();
    expect(empty).toContain("/en/about");
    expect(await counted()).toBe(empty.length);
    for (const [slug, language] of [
      ["gate", "en"],
      ["bridge", "en"],
      ["qiao", "zh"],
    ] as const) {
      const story = await at.open({ slug, language });
      await at.submit(story);
      await at.approve(story);
      await at.release(story);
    }
    const full = await listed();
    expect(full).toEqual(expect.arrayContaining(["/en/news/gate", "/en/news/bridge", "/zh/news/qiao"]));
    expect(new Set(full).size).toBe(full.length);
    expect(full.length).toBe(empty.length + 5);
    expect(await counted()).toBe(full.length);
  });
});
