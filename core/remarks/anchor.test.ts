import { describe, expect, it } from "vitest";
import type { Block, Figure, Inline } from "../story/document";
import { emptyStory, type StoryContent } from "../story/story-content";
import { makeAnchor, placeAnchor } from "./anchor";
import type { RemarkPlace } from "./remark";

const photo = { one: "a".repeat(64), two: "b".repeat(64), three: "c".repeat(64) };
const bold = [{ type: "bold" as const }];

function p(...runs: (string | Inline)[]): Block {
  return {
    type: "paragraph",
    content: runs.map((run) => (typeof run === "string" ? { type: "text", text: run } : run)),
  };
}
function figure(hash: string | null, caption: string, photographer = "肖安童", alt = ""): Figure {
  return { type: "figure", attrs: { photo: hash, caption, alt, photographer } };
}
function h(text: string): Block {
  return { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text }] };
}
const list = (...entries: string[]): Block => ({
  type: "bulletList",
  content: entries.map((text) => ({ type: "listItem" as const, content: [p(text)] })),
});
const quote = (...content: Block[]): Block => ({ type: "blockquote", content });
const table = (...cells: string[]): Block => ({
  type: "table",
  content: [{ type: "tableRow", content: cells.map((text) => ({ type: "tableCell" as const, content: [p(text)] })) }],
});

type Changes = Partial<StoryContent> | Block[];
function story(changes: Changes): StoryContent {
  const start = { language: "zh", column: "news", department: "publicity", slug: "s" } as const;
  return emptyStory({ ...start, ...(Array.isArray(changes) ? { body: { type: "doc", content: changes } } : changes) });
}

/** `on` names the words by the text they stand in: [passage, words, which of several]. */
type Case = {
  why: string;
  before: Changes;
  on: RemarkPlace | [passage: number, words: string, nth?: number];
  after: Changes;
  /** Where it stands then: [passage, offset]; or the whole anchor in part; null when outdated. */
  then: [passage: number, from: number] | Record<string, unknown> | null;
};

const zh1 = "图书馆从十一月起延长开放时间，每晚十二点闭馆。";
const zh2 = "馆长覃芳说，这是学生会三次提案的结果。";
const zh3 = "宿舍门禁时间同时顺延半小时，校车末班不变。";
const en1 = "The library stays open until midnight from November on, every day of the week.";
const en2 = "Its head, Qin Fang, said that the students had asked for this three times.";
const en3 = "The last bus leaves at half past eleven, as before, from the north gate.";

const cases: Case[] = [
  // Where nothing moved.
  { why: "an unchanged text keeps it (zh)", before: [p(zh1)], on: [0, "每晚十二点"], after: [p(zh1)], then: [0, 15] },
  { why: "an unchanged text keeps it (en)", before: [p(en1)], on: [0, "midnight"], after: [p(en1)], then: [0, 29] },
  {
    why: "another passage changed (zh)",
    before: [p(zh1), p(zh2)],
    on: [0, "十一月"],
    after: [p(zh1), p("馆长没有说话。")],
    then: [0, 4],
  },
  {
    why: "another passage changed (en)",
    before: [p(en1), p(en2)],
    on: [0, "November"],
    after: [p(en1), p("She said nothing.")],
    then: [0, 43],
  },
  {
    why: "its words became bold",
    before: [p(zh1)],
    on: [0, "每晚十二点"],
    after: [p(zh1.slice(0, 15), { type: "text", text: zh1.slice(15, 20), marks: bold }, zh1.slice(20))],
    then: [0, 15],
  },
  {
    why: "its paragraph became a heading",
    before: [p("图书馆的夜晚"), p(zh1)],
    on: [0, "夜晚"],
    after: [h("图书馆的夜晚"), p(zh1)],
    then: [0, 4],
  },

  // Moved within its passage.
  {
    why: "words were put before it (zh)",
    before: [p(zh1)],
    on: [0, "每晚十二点"],
    after: [p(`本报讯　${zh1}`)],
    then: [0, 19],
  },
  {
    why: "words were put before it (en)",
    before: [p(en1)],
    on: [0, "midnight"],
    after: [p(`Good news: ${en1}`)],
    then: [0, 40],
  },
  {
    why: "a small edit right before it (zh)",
    before: [p(zh1)],
    on: [0, "每晚十二点"],
    after: [p("图书馆从十一月起延长开放时间，现每晚十二点闭馆。")],
    then: [0, 16],
  },
  {
    why: "a small edit right before it (en)",
    before: [p(en1)],
    on: [0, "midnight"],
    after: [p(en1.replace("until midnight", "till midnight"))],
    then: [0, 28],
  },
  {
    why: "a small edit right behind it (en)",
    before: [p(en1)],
    on: [0, "midnight"],
    after: [p(en1.replace("midnight from", "midnight, from"))],
    then: [0, 29],
  },
  {
    why: "its sentence changed places in the passage (zh)",
    before: [p(zh1 + zh2 + zh3)],
    on: [0, zh2],
    after: [p(zh1 + zh3 + zh2)],
    then: [0, zh1.length + zh3.length],
  },
  {
    why: "its sentence changed places in the passage (en)",
    before: [p(`${en1} ${en2} ${en3}`)],
    on: [0, en1],
    after: [p(`${en2} ${en3} ${en1}`)],
    then: [0, en2.length + en3.length + 2],
  },
  {
    why: "a line break came before it",
    before: [p(zh1)],
    on: [0, "每晚十二点"],
    after: [p(zh1.slice(0, 15), { type: "hardBreak" }, zh1.slice(15))],
    then: [0, 16],
  },

  // Moved to another passage.
  {
    why: "a paragraph came before it (zh)",
    before: [p(zh1)],
    on: [0, "十二点"],
    after: [p(zh3), p(zh1)],
    then: [1, 17],
  },
  {
    why: "a paragraph came before it (en)",
    before: [p(en1)],
    on: [0, "midnight"],
    after: [p(en3), p(en1)],
    then: [1, 29],
  },
  {
    why: "two paragraphs changed places",
    before: [p(zh1), p(zh2)],
    on: [0, "闭馆"],
    after: [p(zh2), p(zh1)],
    then: [1, 20],
  },
  {
    why: "a figure came before it",
    before: [p(zh1)],
    on: [0, "闭馆"],
    after: [figure(photo.one, "夜里的图书馆"), p(zh1)],
    then: [1, 20],
  },
  {
    why: "its paragraph was divided (en)",
    before: [p(`${en1} ${en2}`)],
    on: [0, "asked for this"],
    after: [p(en1), p(en2)],
    then: [1, 47],
  },
  {
    why: "its paragraph was joined to another (zh)",
    before: [p(zh1), p(zh2)],
    on: [1, "三次提案"],
    after: [p(zh1 + zh2)],
    then: [0, zh1.length + 11],
  },
  {
    why: "it went into a list",
    before: [p(zh1), p(zh2)],
    on: [1, "三次提案"],
    after: [p(zh1), list("第一条", zh2)],
    then: [2, 11],
  },
  {
    why: "it went into a quote",
    before: [p(en1), p(en2)],
    on: [1, "three times"],
    after: [quote(p(en2)), p(en1)],
    then: [0, 62],
  },
  {
    why: "it stands in a table cell",
    before: [table("周一", "周二晚自习")],
    on: [1, "晚自习"],
    after: [table("周日", "周一", "周二晚自习")],
    then: [2, 2],
  },
  {
    why: "a long sentence went elsewhere among strangers (zh)",
    before: [p(`${zh2}${zh3}`)],
    on: [0, zh3],
    after: [p("别的话。"), p(`开头。${zh3}结尾。`)],
    then: [1, 3],
  },

  // The same words in several places.
  {
    why: "the second of two stays the second (zh)",
    before: [p("主席发言。记者提问。主席答复。")],
    on: [0, "主席", 1],
    after: [p("主席发言。记者提问。主席答复。")],
    then: [0, 10],
  },
  {
    why: "the second of two after a third came first (zh)",
    before: [p("主席首先发言祝贺。记者随后提问。主席一一作了答复。")],
    on: [0, "主席", 1],
    after: [p("主席到会。主席首先发言祝贺。记者随后提问。主席一一作了答复。")],
    then: [0, 21],
  },
  {
    why: "the second of two (en)",
    before: [p("The dean spoke first. A guest asked for details. The dean answered at length.")],
    on: [0, "The dean", 1],
    after: [p("Well. The dean spoke first. A guest asked for details. The dean answered at length.")],
    then: [0, 55],
  },
  {
    why: "of equal paragraphs the nearest",
    before: [p("同上。"), p("同上。"), p("同上。")],
    on: [1, "同上。"],
    after: [p("同上。"), p("同上。"), p("同上。")],
    then: [1, 0],
  },
  {
    why: "the first was deleted, the second is not it (zh)",
    before: [p("校长在会上讲话，强调安全。下午校长到车间看望学生。")],
    on: [0, "校长", 0],
    after: [p("下午校长到车间看望学生。")],
    then: null,
  },
  {
    why: "the second was deleted, the first is not it (en)",
    before: [p("The rector opened the fair. Then the jury met, and the rector left for the station.")],
    on: [0, "rector", 1],
    after: [p("The rector opened the fair. Then the jury met at length.")],
    then: null,
  },
  {
    why: "a word by chance in another place is not it (zh)",
    before: [p("会议于周三召开。"), p(zh1)],
    on: [0, "召开"],
    after: [p("另文报道。"), p("新闻发布会召开前，记者采访了三位同学。")],
    then: null,
  },

  // What it spoke of was changed or is gone.
  {
    why: "its words were changed (zh)",
    before: [p(zh1)],
    on: [0, "每晚十二点"],
    after: [p(zh1.replace("十二点", "十一点"))],
    then: null,
  },
  {
    why: "its words were changed (en)",
    before: [p(en1)],
    on: [0, "until midnight"],
    after: [p(en1.replace("midnight", "eleven"))],
    then: null,
  },
  {
    why: "its words were cut (zh)",
    before: [p(zh1)],
    on: [0, "从十一月起"],
    after: [p(zh1.replace("从十一月起", ""))],
    then: null,
  },
  { why: "its passage is gone (en)", before: [p(en1), p(en2)], on: [1, "Qin Fang"], after: [p(en1)], then: null },
  {
    why: "one letter of a whole paragraph changed",
    before: [p(en1)],
    on: { at: "text", passage: 0 },
    after: [p(en1.replace("week", "weeks"))],
    then: null,
  },
  {
    why: "a comma came into its words",
    before: [p(zh2)],
    on: [0, "馆长覃芳说"],
    after: [p(zh2.replace("覃芳", "，覃芳，"))],
    then: null,
  },

  // Fields.
  {
    why: "a title that stayed",
    before: { title: "图书馆延长开放" },
    on: { at: "field", field: "title", from: 3, to: 5 },
    after: { title: "图书馆延长开放" },
    then: { at: "field", field: "title", from: 3 },
  },
  {
    why: "words moved within the title",
    before: { title: "图书馆延长开放至午夜" },
    on: { at: "field", field: "title", from: 3, to: 7 },
    after: { title: "柳职图书馆延长开放至午夜" },
    then: { from: 5, quote: "延长开放" },
  },
  {
    why: "the title was changed",
    before: { title: "Library stays open" },
    on: { at: "field", field: "title" },
    after: { title: "Library open late" },
    then: null,
  },
  {
    why: "the words went from the title to the summary",
    before: { title: "午夜闭馆" },
    on: { at: "field", field: "title" },
    after: { title: "新时间", summary: "午夜闭馆" },
    then: null,
  },
  {
    why: "an empty summary that is still empty",
    before: {},
    on: { at: "field", field: "summary" },
    after: {},
    then: { at: "field", from: 0, to: 0 },
  },
  {
    why: "an empty summary that was filled in",
    before: {},
    on: { at: "field", field: "summary" },
    after: { summary: "每晚十二点闭馆。" },
    then: null,
  },

  // Figures.
  {
    why: "a figure that moved",
    before: [figure(photo.one, "甲"), figure(photo.two, "乙")],
    on: { at: "figure", figure: 0, part: null },
    after: [figure(photo.two, "乙"), p(zh1), figure(photo.one, "甲")],
    then: { figure: 1, photo: photo.one },
  },
  {
    why: "a figure with another caption is the same figure",
    before: [figure(photo.one, "甲")],
    on: { at: "figure", figure: 0, part: null },
    after: [figure(photo.one, "甲和乙")],
    then: { figure: 0, quote: "甲和乙" },
  },
  {
    why: "a figure with another photo is known by its caption",
    before: [p(zh1), figure(photo.one, "夜里的图书馆")],
    on: { at: "figure", figure: 0, part: null },
    after: [figure(photo.three, "操场"), figure(photo.two, "夜里的图书馆")],
    then: { figure: 1, photo: photo.two },
  },
  {
    why: "another photo and another caption is another figure",
    before: [figure(photo.one, "甲")],
    on: { at: "figure", figure: 0, part: null },
    after: [figure(photo.two, "乙")],
    then: null,
  },
  {
    why: "the caption it speaks of was changed",
    before: [figure(photo.one, "The hall at night")],
    on: { at: "figure", figure: 0, part: "caption" },
    after: [figure(photo.one, "The hall by day")],
    then: null,
  },
  {
    why: "the caption stayed and the description changed",
    before: [figure(photo.one, "The hall", "X", "A hall")],
    on: { at: "figure", figure: 0, part: "caption" },
    after: [figure(photo.one, "The hall", "X", "An old hall")],
    then: { figure: 0, part: "caption", quote: "The hall" },
  },
  {
    why: "one photo shown twice, told apart by its caption",
    before: [figure(photo.one, "前"), figure(photo.one, "后")],
    on: { at: "figure", figure: 1, part: "caption" },
    after: [figure(photo.one, "后"), figure(photo.one, "前")],
    then: { figure: 0, quote: "后" },
  },
  {
    why: "a photographer is known by the photo",
    before: [figure(photo.one, "甲", "梁雨婷")],
    on: { at: "figure", figure: 0, part: "photographer" },
    after: [figure(photo.two, "乙", "梁雨婷"), figure(photo.one, "甲", "梁雨婷")],
    then: { figure: 1 },
  },
  {
    why: "a photographer's name under another photo says nothing",
    before: [figure(photo.one, "甲", "梁雨婷")],
    on: { at: "figure", figure: 0, part: "photographer" },
    after: [figure(photo.two, "乙", "梁雨婷")],
    then: null,
  },
  {
    why: "a missing photo that was hung",
    before: [figure(null, "校门")],
    on: { at: "figure", figure: 0, part: null },
    after: [figure(photo.one, "校门")],
    then: { figure: 0, photo: photo.one },
  },
  {
    why: "no figure is left",
    before: [figure(photo.one, "甲")],
    on: { at: "figure", figure: 0, part: null },
    after: [p(zh1)],
    then: null,
  },

  {
    why: "the whole story is always there",
    before: [p(zh1)],
    on: { at: "story" },
    after: [p("全部重写。")],
    then: { at: "story" },
  },
];

function placeOf({ before, on }: Case): RemarkPlace {
  if (!Array.isArray(on)) return on;
  const [passage, words, nth = 0] = on;
  const whole = makeAnchor(story(before), { at: "text", passage });
  if (whole?.at !== "text") throw new Error("There is no such passage.");
  let from = whole.quote.indexOf(words);
  for (let turn = 0; turn < nth; turn++) from = whole.quote.indexOf(words, from + 1);
  if (from < 0) throw new Error(`${words} does not stand there.`);
  return { at: "text", passage, from, to: from + words.length };
}

describe("a remark on a newer text", () => {
  it("has a table of at least forty cases", () => expect(cases.length).toBeGreaterThanOrEqual(40));

  it.each(cases)("$why", (example) => {
    const anchor = makeAnchor(story(example.before), placeOf(example));
    if (!anchor) throw new Error("The place is not there.");
    const placed = placeAnchor(anchor, story(example.after));
    if (example.then === null) {
      expect(placed).toBeUndefined();
      return;
    }
    const wanted = Array.isArray(example.then)
      ? { at: "text", passage: example.then[0], from: example.then[1], quote: anchor.quote }
      : example.then;
    expect(placed).toMatchObject(wanted);
  });

  it("stands nowhere where there is no such place", () => {
    const here = story([p("四个汉字"), figure(photo.one, "甲")]);
    const nowhere: RemarkPlace[] = [
      { at: "text", passage: 0, from: 2, to: 2 },
      { at: "text", passage: 0, from: 1, to: 5 },
      { at: "text", passage: 1 },
      { at: "text", passage: 2 },
      { at: "figure", figure: 1, part: null },
      { at: "field", field: "title", from: 0, to: 1 },
    ];
    expect(nowhere.map((place) => makeAnchor(here, place))).toEqual(nowhere.map(() => undefined));
  });

  it("never tears a character apart", () => {
    expect(makeAnchor(story([p("好𠮷好")]), { at: "text", passage: 0, from: 2, to: 4 })).toMatchObject({
      quote: "𠮷好",
    });
    expect(makeAnchor(story([p("好𠮷好")]), { at: "text", passage: 0, from: 0, to: 2 })).toMatchObject({
      quote: "好𠮷",
    });
  });
});
