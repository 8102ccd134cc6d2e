import { expect, test } from "vitest";
import { bodyLimits, isSafeLink, storyBody } from "./document";
import { emptyStory, storyContent } from "./story-content";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]) => ({
  type: "text",
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const refusal = (value: unknown) => {
  const parsed = storyBody.safeParse(value);
  return parsed.success ? "accepted" : parsed.error.issues[0]?.message;
};

function nested(depth: number): unknown {
  let block: unknown = { type: "paragraph" };
  for (let level = 1; level < depth; level++) block = { type: "blockquote", content: [block] };
  return doc(block);
}

test.each([
  ["an unknown node", doc({ type: "script", content: [] })],
  ["an image", doc({ type: "image", attrs: { src: "https://example.edu/a.png" } })],
  ["an unknown mark", doc(paragraph(text("x", { type: "underline" })))],
  ["an unknown attribute of a node", doc({ type: "paragraph", attrs: { style: "color:red" } })],
  ["an unknown attribute of a link", doc(paragraph(text("x", { type: "link", attrs: { href: "/a", onclick: "x" } })))],
  ["an unknown key of a node", doc({ type: "paragraph", html: "<b>" })],
  ["a heading of level 1", doc({ type: "heading", attrs: { level: 1 } })],
  ["a block among words", doc(paragraph({ type: "paragraph" }))],
  ["words outside a block", doc(text("x"))],
  ["a table without rows", doc({ type: "table", content: [] })],
  ["a list of paragraphs", doc({ type: "bulletList", content: [{ type: "paragraph" }] })],
  [
    "a photo that is no hash",
    doc({ type: "figure", attrs: { photo: "../etc/passwd", caption: "", alt: "", photographer: "" } }),
  ],
  ["a body that is text", "<p>hello</p>"],
  ["a body that is nothing", null],
  ["a key named __proto__", JSON.parse('{"type":"doc","content":[],"__proto__":{"polluted":true}}')],
  [
    "a node with a key named __proto__",
    JSON.parse('{"type":"doc","content":[{"type":"paragraph","__proto__":{"a":1}}]}'),
  ],
])("a body with %s is refused", (_, body) => {
  expect(refusal(body)).not.toBe("accepted");
});

test("a body is bounded in depth, parts and length", () => {
  expect(refusal(nested(bodyLimits.depth))).toBe("accepted");
  for (const depth of [41, 1_000, 200_000]) expect(refusal(nested(depth))).toBe("too_deep");
  const blocks = (count: number) => doc(...Array.from({ length: count }, () => ({ type: "paragraph" })));
  expect(refusal(blocks(19_999))).toBe("accepted");
  expect(refusal(blocks(20_000))).toBe("too_many_nodes");
  expect(refusal(doc(paragraph(text("x".repeat(500_000)))))).toBe("accepted");
  expect(refusal(doc(paragraph(text("x".repeat(500_001)))))).toBe("too_much_text");
  // One character that NFC stores as two.
  expect(refusal(doc(paragraph(text("\u0958".repeat(300_000)))))).toBe("too_much_text");
});

test.each([
  ...[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
  ],
  ...[
    "\u0001javascript:alert(1)",
    "javascript\u0000:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
  ],
  ...[
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
  ],
  ...[
    "https:evil.example",
    "https:/evil.example",
    "https:\\\\evil.example",
    "ftp://example.edu",
    "",
    "#here",
    "news/a",
  ],
  ...["https://exam ple.edu", "https://example.edu/\ud800", "/\udc00", "mailto:\ud800"],
])("the link %j is refused", (href) => {
  expect(isSafeLink(href)).toBe(false);
  expect(refusal(doc(paragraph(text("x", { type: "link", attrs: { href } }))))).toBe("bad_link");
});

test.each([
  "https://example.edu/a?b=1#c",
  "HTTP://EXAMPLE.EDU",
  "mailto:a@example.edu",
  "/zh/news/open-day",
  "/",
  "https://例子.中国/新闻",
])("the link %j is accepted", (href) => expect(isSafeLink(href)).toBe(true));

const story = emptyStory({ language: "en", column: "news", department: "publicity", slug: "open-day" });
const placeOf = (value: unknown) => {
  const parsed = storyContent.safeParse(value);
  return parsed.success ? "accepted" : `${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}`;
};

test.each([
  ["title: broken_text", { title: "half \ud800" }],
  ["title: too_long", { title: "x".repeat(301) }],
  ["title: too_long", { title: "\ufb2c".repeat(200) }],
  ["slug: bad_slug", { slug: "../etc" }],
  ["slug: bad_slug", { slug: "Open-Day" }],
  ["slug: bad_slug", { slug: "open--day" }],
  ["eventDate: bad_date", { eventDate: "2026-02-30" }],
  [
    "credits: too_many",
    { credits: Array.from({ length: 61 }, () => ({ role: "text", name: "", unit: "", account: null })) },
  ],
])("a story is refused with %s", (expected, change) => {
  expect(placeOf({ ...story, ...change })).toBe(expected);
});

test.each([
  ["an unknown field", { ...story, released: true }],
  ["audit lines of its own", { ...story, auditLines: ["Department Website Auditor: Nobody"] }],
  ["a field missing", { ...story, source: undefined }],
  ["a key named __proto__", JSON.parse(JSON.stringify(story).replace("{", '{"__proto__":{"a":1},'))],
  ["a role that is none", { ...story, credits: [{ role: "auditor", name: "A", unit: "B", account: null }] }],
])("a story with %s is refused", (_, value) => {
  expect(placeOf(value)).not.toBe("accepted");
});

test("what is accepted is clean, and cleaning it again changes nothing", () => {
  const typed = {
    ...story,
    title: "  Cafe\u0301\u0000 \t open\r\nday ",
    summary: "one\r\ntwo\u0007 ",
    tags: ["a", "a", " "],
    body: doc(paragraph(text("e\u0301\u0001"), text("\u0002"))),
  };
  const clean = storyContent.parse(typed);
  expect(clean).toMatchObject({ title: "Café open day", summary: "one\ntwo", tags: ["a"] });
  expect(clean.body).toEqual(doc(paragraph(text("é"))));
  expect(storyContent.parse(clean)).toEqual(clean);
});
