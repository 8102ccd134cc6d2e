import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareBodies, type PassageChange } from "./compare-bodies";
import type { Block, Figure } from "./document";
import { listPassages, numberPassages, passageText } from "./passages";

const en = {
  a: "The conference opened in the main hall on Monday morning.",
  b: "Delegates from nearly one hundred colleges took part in it.",
  c: "Lu Liuping said in her speech that training would go on.",
  d: "The workshop was full at nine, and late guests stood above.",
  e: "Students showed the machines that they had built in spring.",
};
const zh = {
  a: "会议于周一上午在学校大礼堂隆重开幕。",
  b: "来自全国近百所职业院校的代表参加了会议。",
  c: "陆柳萍在讲话中指出，培训工作要持续开展。",
  d: "上午九时车间座无虚席，晚到的来宾在楼上观摩。",
  e: "学生展示了他们春季学期自己制作的机器。",
};

function say(text: string): Block {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function figure(photo: string, caption: string): Block {
  const attrs: Figure["attrs"] = { photo: photo.repeat(64), caption, alt: "", photographer: "" };
  return { type: "figure", attrs };
}

function compare(before: readonly Block[], after: readonly Block[]): PassageChange[] {
  const passages = (content: readonly Block[]) => listPassages({ type: "doc", content: [...content] });
  return compareBodies(passages(before), passages(after));
}

/** Changes as one line: each passage by its first letters here, with a sign for what became of it. */
function show(changes: readonly PassageChange[], names: Record<string, string>): string {
  const known = names === zh ? 3 : 10;
  const signs = { same: "", added: "+", removed: "-", changed: "~", moved: ">", left: "<" };
  return changes
    .map((change) => {
      const passage = "passage" in change ? change.passage : change.after;
      const words = passageText(passage).slice(0, known);
      const name = Object.keys(names).find((key) => names[key]?.startsWith(words)) ?? "?";
      const edited = change.kind === "moved" && change.pieces.some(({ kind }) => kind !== "same") ? "~" : "";
      return signs[change.kind] + edited + name;
    })
    .join(" ");
}

describe.each([
  ["English", en],
  ["Chinese", zh],
])("a text in %s", (_, text) => {
  const { a, b, c, d, e } = text;
  const fresh =
    text === en
      ? "A new sentence about parking and the canteen stands here."
      : "新增一段关于停车与食堂安排的说明文字。";
  const edited = text === en ? a.replace("Monday", "Tuesday") : a.replace("周一", "周二");
  const rewritten =
    text === en ? "A choir sang before supper while rain fell outside." : "晚餐前合唱团演唱，窗外下着雨。";
  test.each([
    ["the first paragraph goes to the end", [a, b, c], [b, c, a], "<a b c >a"],
    ["the last paragraph goes to the front", [a, b, c], [c, a, b], ">c a b <c"],
    ["a paragraph goes down and is edited on the way", [a, b, c, d], [b, c, d, edited], "<a b c d >~a"],
    ["a paragraph goes up and is edited on the way", [b, c, d, a], [edited, b, c, d], ">~a b c d <a"],
    ["two neighbours go down together", [a, b, c, d, e], [c, d, e, a, b], "<a <b c d e >a >b"],
    ["a paragraph goes and a new one takes its place", [a, b, c], [fresh, b, c, a], "<a +? b c >a"],
    ["a paragraph goes and its neighbour is edited", [b, a, c, d], [b, c.slice(0, -1), d, a], "b <a ~c d >a"],
    ["nothing moves where a paragraph is rewritten", [a, b, c], [a, rewritten, c], "a -b +? c"],
    ["nothing moves where one goes and another comes", [a, b, c], [b, c, fresh], "-a b c +?"],
    ["nothing moves where nothing changed", [a, b, c], [a, b, c], "a b c"],
    ["a repeated paragraph is an addition, no move", [a, b], [a, b, a], "a b +a"],
  ])("%s", (_title, before, after, shown) => {
    expect(show(compare(before.map(say), after.map(say)), text)).toBe(shown);
  });

  test("a moved paragraph tells behind which one it stood and behind which one it stands", () => {
    const changes = compare([a, b, c, d].map(say), [a, c, d, b].map(say));
    const told = changes.flatMap((change) =>
      change.kind === "moved" || change.kind === "left"
        ? [[change.kind, change.behind && passageText(change.behind)]]
        : [],
    );
    expect(told).toEqual([
      ["left", d],
      ["moved", a],
    ]);
  });

  test("of a stretch that moved, every passage but the first goes along with the one above it", () => {
    const changes = compare([a, b, c, d, e].map(say), [c, d, e, a, b].map(say));
    const along = changes.flatMap((change) => (change.kind === "moved" ? [change.along] : []));
    expect(along).toEqual([false, true]);
  });
});

test("a figure that changes place is a move, its new caption an edit on the way", () => {
  const changes = compare(
    [figure("a", "The hall"), say(en.a), say(en.b)],
    [say(en.a), say(en.b), figure("a", "The hall at nine")],
  );
  expect(changes.map(({ kind }) => kind)).toEqual(["left", "same", "same", "moved"]);
});

test("short cells and dividing lines are never told as moves", () => {
  const cell = (text: string) => ({ type: "tableCell" as const, content: [say(text)] });
  const table = (...words: string[]): Block => ({
    type: "table",
    content: words.map((word) => ({ type: "tableRow" as const, content: [cell(word)] })),
  });
  const rule: Block = { type: "horizontalRule" };
  const kinds = compare([table("12", "40", "8"), rule, say(en.a)], [table("40", "8", "12"), say(en.a), rule]).map(
    ({ kind }) => kind,
  );
  expect(kinds).not.toContain("moved");
});

test("every passage of both versions is told once, at its own place and in order", () => {
  const texts = [...Object.values(en), ...Object.values(zh), "Short.", "", en.a.replace("main", "old")];
  const body = fc.array(fc.constantFrom(...texts), { maxLength: 9 }).map((words) => words.map(say));
  fc.assert(
    fc.property(body, body, (before, after) => {
      const changes = compare(before, after);
      const stand = changes.flatMap((change) => (change.kind === "left" ? [] : (change.at.after ?? [])));
      const stood = changes.flatMap((change) => (change.kind === "moved" ? [] : (change.at.before ?? [])));
      expect(stand).toEqual(after.map((_, at) => at));
      expect(stood).toEqual(before.map((_, at) => at));
      const left = changes.flatMap((change) =>
        change.kind === "left" ? [`${change.at.before} ${change.at.after}`] : [],
      );
      const moved = changes.flatMap((change) =>
        change.kind === "moved" ? [`${change.at.before} ${change.at.after}`] : [],
      );
      expect(left.sort()).toEqual(moved.sort());
    }),
    { numRuns: 500 },
  );
});

test("passages have the same numbers by their blocks as in the list", () => {
  const quote = (): Block => ({ type: "blockquote", content: [say("one"), figure("b", "two")] });
  const list: Block = { type: "bulletList", content: [{ type: "listItem", content: [say("three"), quote()] }] };
  const table: Block = {
    type: "table",
    content: [
      { type: "tableRow", content: [{ type: "tableCell", content: [say("four"), { type: "horizontalRule" }] }] },
    ],
  };
  const body = { type: "doc" as const, content: [say("zero"), list, table, quote()] };
  const texts = [...numberPassages(body).keys()].map((block) =>
    passageText(listPassages({ type: "doc", content: [block] })[0]!),
  );
  expect(texts).toEqual(listPassages(body).map(passageText));
  expect([...numberPassages(body).values()]).toEqual(texts.map((_, at) => at));
});
