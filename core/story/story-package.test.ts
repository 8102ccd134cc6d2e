import { expect, test } from "vitest";
import { sha256Hex } from "../sha256-hex";
import { canonicalJson } from "./canonical-json";
import { type StoryContent, storyContent } from "./story-content";
import { isIntact, packStory, unpackStory } from "./story-package";

const photo = "0123456789abcdef".repeat(4);
const rich: StoryContent = {
  language: "zh",
  column: "news",
  department: "publicity",
  slug: "open-day-1001",
  title: "开放日“迎新” – café 𠮷",
  kicker: "要闻",
  summary: "第一行\n第二行",
  source: "新闻中心",
  author: "李卓",
  seniorEditor: "陈晨",
  eventDate: "2026-03-09",
  tags: ["开放日", "open day"],
  credits: [
    { role: "text", name: "李卓", unit: "宣传部", account: "0195f000-0000-7000-8000-000000000001" },
    { role: "photo", name: 'Wei "Will" Zhao', unit: "汽车工程学院", account: null },
  ],
  declarations: {
    origin: "repost",
    repostedFrom: "https://example.edu/a?b=1&c=<d>",
    unclassified: true,
    leadersAgreed: false,
  },
  correctionNote: "",
  body: {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "Tab\tand \\ and / " },
          {
            type: "text",
            text: "bold link",
            marks: [{ type: "bold" }, { type: "link", attrs: { href: "https://example.edu/" } }],
          },
          { type: "hardBreak" },
        ],
      },
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "安排" }] },
      { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
      {
        type: "table",
        content: [{ type: "tableRow", content: [{ type: "tableCell", content: [{ type: "paragraph" }] }] }],
      },
      { type: "figure", attrs: { photo, caption: "校门", alt: "校门口的人群", photographer: "赵威" } },
      { type: "horizontalRule" },
    ],
  },
};

// Written down for ever: if this test fails, what people signed can no longer be checked. Never change text or hash; a new way of
// packing takes a new format name. The hash was confirmed with another program.
const text = [
  '{"author":"李卓","body":{"content":[{"content":[{"text":"Tab\\tand \\\\ and / ","type":"text"},{"marks":[',
  '{"type":"bold"},{"attrs":{"href":"https://example.edu/"},"type":"link"}],"text":"bold link","type":"',
  'text"},{"type":"hardBreak"}],"type":"paragraph"},{"attrs":{"level":2},"content":[{"text":"安排","type"',
  ':"text"}],"type":"heading"},{"content":[{"content":[{"type":"paragraph"}],"type":"listItem"}],"type"',
  ':"bulletList"},{"content":[{"content":[{"content":[{"type":"paragraph"}],"type":"tableCell"}],"type"',
  ':"tableRow"}],"type":"table"},{"attrs":{"alt":"校门口的人群","caption":"校门","photo":"0123456789abcdef01234',
  '56789abcdef0123456789abcdef0123456789abcdef","photographer":"赵威"},"type":"figure"},{"type":"horizont',
  'alRule"}],"type":"doc"},"column":"news","correctionNote":"","credits":[{"account":"0195f000-0000-700',
  '0-8000-000000000001","name":"李卓","role":"text","unit":"宣传部"},{"account":null,"name":"Wei \\"Will\\" Zh',
  'ao","role":"photo","unit":"汽车工程学院"}],"declarations":{"leadersAgreed":false,"origin":"repost","repost',
  'edFrom":"https://example.edu/a?b=1&c=<d>","unclassified":true},"department":"publicity","eventDate":',
  '"2026-03-09","format":"imprimatur-story/1","kicker":"要闻","language":"zh","seniorEditor":"陈晨","slug":',
  '"open-day-1001","source":"新闻中心","summary":"第一行\\n第二行","tags":["开放日","open day"],"title":"开放日“迎新” – ca',
  'fé 𠮷"}',
].join("");
const hash = "285b7a549fe3f8e56b1cfeeaacde4e4ce88268f40bd1ad8a1e31c8afe0388a6b";

test("the package of a story and its hash are what they have always been", () => {
  expect(packStory(storyContent.parse(rich))).toEqual({ text, hash });
  expect(sha256Hex(text)).toBe(hash);
  expect(isIntact(text, hash)).toBe(true);
  expect(isIntact(`${text} `, hash)).toBe(false);
});

test("a package gives back the story it was made of, in any order of keys", () => {
  expect(packStory(unpackStory(text))).toEqual({ text, hash });
  const turned = JSON.parse(JSON.stringify(rich, null, 2)) as StoryContent;
  const reversed = Object.fromEntries(Object.entries(turned).reverse()) as StoryContent;
  expect(packStory(reversed).hash).toBe(hash);
});

test("another format is not read as this one", () => {
  expect(() => unpackStory(text.replace("imprimatur-story/1", "imprimatur-story/2"))).toThrow("known format");
  expect(() => unpackStory(text.replace('"kicker"', '"kickers"'))).toThrow();
});

test("marks that turn the direction of a text reach no field, and a package that holds them is still read", () => {
  const marks = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
  const turned = { ...rich, title: `开放日“迎新” ${marks}– café 𠮷`, summary: `第一行\n${marks}第二行` };
  expect(storyContent.parse(turned)).toMatchObject({ title: rich.title, summary: rich.summary });
  expect(packStory(storyContent.parse(turned)).hash).toBe(packStory(rich).hash);
  const older = packStory(turned);
  expect(isIntact(older.text, older.hash)).toBe(true);
  expect(unpackStory(older.text).title).toBe(rich.title);
  expect(storyContent.safeParse({ ...rich, title: marks }).data?.title).not.toContain("\u202e");
});

test("text in another Unicode form is the same text", () => {
  const decomposed = storyContent.parse({ ...rich, title: rich.title.normalize("NFD") });
  expect(packStory(decomposed).hash).toBe(hash);
});

test("canonical JSON follows RFC 8785", () => {
  // The sorting example of section 3.2.3.
  const sorted = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  expect([...canonicalJson(sorted).matchAll(/:"([^"]+)"/g)].map(([, value]) => value)).toEqual([
    "Carriage Return",
    "One",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
  // The string of section 3.2.2.
  expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  expect(canonicalJson([0, -0, 1, 1e21, 1e-7, 0.1, 333333333.33333329, 9007199254740992])).toBe(
    "[0,0,1,1e+21,1e-7,0.1,333333333.3333333,9007199254740992]",
  );
  expect(canonicalJson({ b: undefined, a: [null, true, false], c: {} })).toBe('{"a":[null,true,false],"c":{}}');
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => canonicalJson([number])).toThrow();
});
