import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Block, StoryBody as Body } from "@/core/story/document";
import { messages } from "@/messages/messages";
import type { PassageNotes } from "./passage-notes";
import { StoryBody } from "./story-body";

const hash = "a".repeat(64);
const photo = {
  width: 1200,
  height: 800,
  sizes: [
    { name: "480.webp", width: 480, height: 320, type: "image/webp" },
    { name: "960.jpg", width: 960, height: 640, type: "image/jpeg" },
  ],
};
const text = (words: string): Block => ({ type: "paragraph", content: [{ type: "text", text: words }] });
const figure = (shown: string | null): Block => ({
  type: "figure",
  attrs: { photo: shown, caption: "The reading room", alt: "Readers at lamps", photographer: "Chen Chen" },
});

function print(...content: Block[]): string {
  return show(content);
}

function show(content: Block[], notes?: PassageNotes): string {
  const body: Body = { type: "doc", content };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <StoryBody body={body} photos={{ [hash]: photo }} base="/media" language="en" notes={notes} />
    </NextIntlClientProvider>,
  );
}

test("every kind of block has its element", () => {
  const list = { type: "listItem" as const, content: [text("One")] };
  const row = (type: "tableHeader" | "tableCell") => ({
    type: "tableRow" as const,
    content: [{ type, content: [text("Floor")] }],
  });
  const printed = print(
    text("Words"),
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Part" }] },
    { type: "bulletList", content: [list] },
    { type: "orderedList", content: [list] },
    { type: "blockquote", content: [text("Said")] },
    { type: "table", content: [row("tableHeader"), row("tableCell")] },
    { type: "horizontalRule" },
  );
  for (const element of ["<p>", "<h3>", "<ul>", "<ol>", "<blockquote>", '<th scope="col">', "<td>", "<hr/>"]) {
    expect(printed).toContain(element);
  }
});

test("a node that is not known is a fault, never silently left out", () => {
  expect(() => print({ type: "script" } as unknown as Block)).toThrow("cannot show script");
});

test("what looks like markup stays text", () => {
  expect(print(text("<script>alert(1)</script>"))).toContain("&lt;script&gt;");
});

test("a figure is one thing: photo in its sizes, caption and photographer; only the first is fetched at once", () => {
  const printed = print(figure(hash), figure(hash));
  expect(printed).toContain(`src="/media/${hash}/960.jpg"`);
  expect(printed).toContain(`/media/${hash}/480.webp 480w`);
  expect(printed).toContain('width="1200" height="800"');
  expect(printed.match(/<figcaption>The reading room\u2002<span[^>]*>Photo: Chen Chen<\/span>/g)).toHaveLength(2);
  expect(printed.match(/loading="(eager|lazy)"/g)).toEqual(['loading="eager"', 'loading="lazy"']);
});

test("a figure whose photo is missing keeps its place and its caption", () => {
  const printed = print(figure(null));
  expect(printed).not.toContain("<img");
  expect(printed).toContain(messages.en.site.story.no_photo);
  expect(printed).toContain("The reading room");
});

test("figures that follow each other are a gallery of crops, each leading to the whole photo with its own caption", () => {
  const printed = print(text("Words"), figure(hash), figure(hash), figure(hash), text("More"), figure(hash));
  expect(printed.match(/<div class="story-gallery">/g)).toHaveLength(1);
  expect(printed.match(/class="story-figure story-third"/g)).toHaveLength(3);
  expect(
    printed.match(new RegExp(`<a href="/media/${hash}/master.jpg" aria-label="[^"]*Readers at lamps"`, "g")),
  ).toHaveLength(3);
  expect(printed.match(/<figcaption>The reading room/g)).toHaveLength(4);
});

test("at the desk figures stay apart, so that what is noted at each stands below it", () => {
  expect(show([figure(hash), figure(hash)], () => null)).not.toContain("story-gallery");
});

test("a photo far down is not fetched before it is seen", () => {
  expect(print(text("One"), text("Two"), figure(hash))).not.toContain('loading="eager"');
});

test("words in the other language are marked as such", () => {
  const printed = print(text("The reading room"), text("阅览室"));
  expect(printed).toContain('<p lang="zh">阅览室</p>');
  expect(printed).toContain("<p>The reading room</p>");
});
