import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoryContent } from "@/core/story/story-content";
import { messages } from "@/messages/messages";
import { workroom } from "@/test/lived-newsroom";
import { engines, openFreshStore } from "@/test/newsroom";
import { seatNewsroom } from "@/test/people";
import { openSearchDoor } from "./search-door";

const words = messages.en.find.search;

describe.each(engines)("a search at the counter on %s", (engine) => {
  let fresh: Awaited<ReturnType<typeof openFreshStore>>;
  let at: ReturnType<typeof workroom>;
  let answer: ReturnType<typeof openSearchDoor>;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    at = workroom(fresh.store, await seatNewsroom(fresh.store));
    answer = openSearchDoor(fresh.store);
    await publish("robot-arm", { title: "A robot arm learns to weld" });
    await publish("robot-cup", { title: "Robot cup & <b>bold</b> plans", column: "notices" });
    await publish("zh-arm", { language: "zh", title: "机械臂学会焊接" });
    for (let place = 1; place <= 21; place += 1) await publish(`kiln-${place}`, { title: `Kiln number ${place}` });
  });
  afterAll(() => fresh.discard());

  async function publish(slug: string, changes: Partial<StoryContent> = {}): Promise<string> {
    const story = await at.open({ slug, ...changes });
    await at.submit(story);
    await at.approve(story);
    await at.release(story);
    return story;
  }

  async function show(query: string, language: "en" | "zh" = "en"): Promise<string> {
    return (await answer(language, query)) ?? "";
  }
  const slugsIn = (main: string) => [...main.matchAll(/\/news\/([a-z0-9-]+)"/g)].map(([, slug]) => slug);

  test.each([
    ["?q=robot", ["robot-cup", "robot-arm"], "Stories with “robot”, newest first"],
    ["?q=ROBOT+weld", ["robot-arm"], "<mark"],
    ["?q=robot&column=notices", ["robot-cup"], '<option value="notices" selected="">Notices</option>'],
    ["?q=robot&q=kiln", ["robot-cup", "robot-arm"], 'value="robot"'],
    ["?q=robot&department=automotive", [], words.none],
    ["?q=robot&to=2001-01-01", [], words.hint_filters],
    ["?column=notices", ["robot-cup"], words.results],
    ["?q=robot&column=made-up", [], words.problems.unknown],
    ["?q=robot&from=soon", [], words.problems.bad_day],
    ["?q=robot&from=2026-10-02&to=2026-10-01", [], words.problems.days_crossed],
    ["?q=robot&from=2026.3.9", ["robot-cup", "robot-arm"], 'value="2026-03-09"'],
    ["?q=%E2%80%A6", [], words.no_words],
    ["?q=", [], words.blank],
    ["?from-elsewhere=1", [], words.blank],
    ["?q=robot&before=1", [], words.end],
  ])("shows for %s what was found: %j", async (query, slugs, sentence) => {
    const main = await show(query);
    expect(main).toMatch(/^<main id="main".*<\/main>$/s);
    expect(slugsIn(main)).toEqual(slugs);
    expect(main).toContain(sentence);
  });

  test("speaks the language of its address and finds the stories of that language", async () => {
    const main = await show("?q=%E7%84%8A%E6%8E%A5", "zh");
    expect(slugsIn(main)).toEqual(["zh-arm"]);
    expect(main).toContain(messages.zh.find.search.end);
    expect(main).toContain("焊接</mark>");
  });

  test("goes on behind the last of a full page, and back to the newest", async () => {
    const first = await show("?q=kiln");
    expect(slugsIn(first)).toHaveLength(20);
    const [, next = ""] = /href="\/en\/search(\?q=kiln&amp;before=\d+)" rel="next"/.exec(first) ?? [];
    const second = await show(next.replace("&amp;", "&"));
    expect(slugsIn(second)).toEqual(["kiln-1"]);
    expect(second).toContain('href="/en/search?q=kiln"');
  });

  test.each([
    "?before=x",
    "?q=robot&before=",
    "?q=robot&before=-1",
    "?q=robot&before=1e3",
    "?q=robot&before=x&before=1",
  ])("has no page for %s", async (query) => {
    expect(await answer("en", query)).toBeUndefined();
  });

  test.each([
    "</main><main id=main>",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!--",
    "$& $1 $`",
    "{words} '{'",
    "' OR 1=1; drop table live_search; --",
    "l=en* NEAR(robot)",
    "\u0000\u001b[31m",
    "\ud800",
    "%zz",
    "a".repeat(3000),
  ])("takes %j as words and nothing else", async (typed) => {
    const main = await show(`?${new URLSearchParams({ q: typed })}`);
    expect(main.match(/<\/?main[\s>]/g)).toEqual(["<main ", "</main>"]);
    expect(main).not.toMatch(/<(script|img|!--)/);
  });

  test("prints what a story holds as text", async () => {
    const main = await show("?q=bold");
    expect(main).toContain("&lt;b&gt;");
    expect(main).not.toContain("<b>");
  });

  test("finds a story from the moment it is released and never after it was withdrawn", async () => {
    expect(slugsIn(await show("?q=quillwort"))).toEqual([]);
    const story = await publish("quillwort", { title: "The quillwort flowers" });
    expect(slugsIn(await show("?q=quillwort"))).toEqual(["quillwort"]);
    await at.withdraw(story);
    expect(slugsIn(await show("?q=quillwort"))).toEqual([]);
  });
});
