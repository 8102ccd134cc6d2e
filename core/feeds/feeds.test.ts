import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { childrenOf, readXml, textOf } from "@/test/strict-xml";
import type { Feed, FeedEntry } from "./feed";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";
import { writeRss } from "./write-rss";
import { isWellFormed } from "../story/clean-text";
import { printable } from "./xml";

const plain: FeedEntry = {
  id: "urn:uuid:01999f5e-0000-7000-8000-000000000001",
  address: "https://news.example.edu/en/news/library",
  title: "Library stays open",
  summary: "Until midnight.",
  authors: ["Li Zhuo"],
  categories: ["College news", "library"],
  releasedAt: "2026-03-09T08:00:00.000Z",
  correctedAt: null,
  corrections: [],
  picture: null,
};

function feedOf(...entries: FeedEntry[]): Feed {
  const home = "https://news.example.edu/en";
  const addresses = { atom: `${home}/feed.xml`, rss: `${home}/rss.xml`, json: `${home}/feed.json` };
  const named = { title: "Example College", description: "News of Example College.", publisher: "Example College" };
  return { ...named, home, addresses, language: "en", entries };
}

const hostile = [
  "]]>",
  "<script>alert(1)</script>",
  "A & B &amp; C",
  `"double" and 'single'`,
  "\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085",
  "half \ud83d and \ude00 half",
  "\ufffe\uffff",
  "\u202eright to left\u202c",
  "😀 学院要闻 👩‍🎓",
  "<![CDATA[ ]]> <!-- --> <?xml ?>",
  "&#0; &#x1F; &nbsp;",
  "line\r\nline\ttab",
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
);
const anyEntry: fc.Arbitrary<FeedEntry> = fc
  .record({ title: anyText, summary: anyText, note: anyText, author: anyText, tag: anyText, alt: anyText })
  .map(({ title, summary, note, author, tag, alt }) => ({
    ...plain,
    ...{ title, summary, corrections: [note], authors: [author], categories: [tag] },
    picture: { address: "https://news.example.edu/media/ab/960.jpg", type: "image/jpeg", bytes: 12345, alt },
  }));

/** What a reader of XML must get back: line ends are folded by every one of them where they are not escaped. */
const seen = (text: string) => printable(text);

describe("strict readers take every feed, whatever stands in a title", () => {
  test("Atom", () => {
    fc.assert(
      fc.property(anyEntry, (story) => {
        const [entry] = childrenOf(readXml(writeAtom(feedOf(story))), "entry");
        expect(entry && textOf(entry, "title")).toBe(seen(story.title));
        expect(entry && childrenOf(entry, "category")[0]?.attributes.term).toBe(seen(story.categories[0] ?? ""));
      }),
      { numRuns: 500 },
    );
  });

  test("RSS, whose descriptions are HTML that begins no element", () => {
    fc.assert(
      fc.property(anyEntry, (story) => {
        const [channel] = childrenOf(readXml(writeRss(feedOf(story))), "channel");
        const [item] = channel ? childrenOf(channel, "item") : [];
        expect(item && textOf(item, "title")).toBe(seen(story.title));
        expect(item && textOf(item, "description")?.replaceAll("<br>", "")).not.toContain("<");
      }),
      { numRuns: 500 },
    );
  });

  test("JSON Feed 1.1, without a half of a surrogate pair or a control", () => {
    fc.assert(
      fc.property(anyEntry, (story) => {
        const written = writeJsonFeed(feedOf(story));
        const read = JSON.parse(written) as { items: { title: string }[] };
        expect(read.items[0]?.title).toBe(seen(story.title));
        expect(isWellFormed(written) && !/\\u(0000|00[01][0-8b-f]|d[89a-f]..)/i.test(written)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what a feed says of a story", () => {
  const corrected: FeedEntry = {
    ...plain,
    correctedAt: "2026-03-12T09:30:00.000Z",
    corrections: ["Corrected on March 12, 2026: The library closes at eleven."],
    picture: { address: "https://news.example.edu/media/ab/960.jpg", type: "image/jpeg", bytes: 12345, alt: "Readers" },
  };

  test("Atom: its id for good, its page, its language, and a correction as an update with its line", () => {
    const root = readXml(writeAtom(feedOf(corrected, plain)));
    expect(root.attributes).toMatchObject({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" });
    expect(textOf(root, "updated")).toBe(corrected.correctedAt);
    expect(childrenOf(root, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ["self", "https://news.example.edu/en/feed.xml"],
      ["alternate", "https://news.example.edu/en"],
    ]);
    const [entry] = childrenOf(root, "entry");
    if (!entry) throw new Error("There is no entry.");
    expect(textOf(entry, "id")).toBe(plain.id);
    expect([textOf(entry, "published"), textOf(entry, "updated")]).toEqual([plain.releasedAt, corrected.correctedAt]);
    expect(textOf(entry, "summary")).toBe(`Until midnight.\n\n${corrected.corrections[0]}`);
    expect(childrenOf(entry, "link")[1]?.attributes).toMatchObject({
      ...{ rel: "enclosure", type: "image/jpeg", length: "12345" },
      href: corrected.picture?.address,
    });
  });

  test("RSS: the same id, an enclosure with its length, both dates", () => {
    const [channel] = childrenOf(readXml(writeRss(feedOf(corrected))), "channel");
    const [item] = channel ? childrenOf(channel, "item") : [];
    if (!channel || !item) throw new Error("There is no item.");
    expect(textOf(channel, "language")).toBe("en");
    expect(childrenOf(item, "guid")[0]).toMatchObject({ text: plain.id, attributes: { isPermaLink: "false" } });
    expect(textOf(item, "pubDate")).toBe("Mon, 09 Mar 2026 08:00:00 GMT");
    expect(textOf(item, "atom:updated")).toBe(corrected.correctedAt);
    expect(textOf(item, "description")).toContain("The library closes at eleven.");
    expect(childrenOf(item, "enclosure")[0]?.attributes).toMatchObject({ length: "12345", type: "image/jpeg" });
  });

  test("JSON: version 1.1, the language, the picture and the change", () => {
    const read = JSON.parse(writeJsonFeed({ ...feedOf(corrected), language: "zh" })) as object;
    expect(read).toMatchObject({
      ...{ version: "https://jsonfeed.org/version/1.1", language: "zh-CN" },
      items: [{ id: plain.id, image: corrected.picture?.address, date_modified: corrected.correctedAt }],
    });
  });

  test("a feed without stories is a feed all the same", () => {
    const root = readXml(writeAtom(feedOf()));
    expect(textOf(root, "updated")).toBe("1970-01-01T00:00:00.000Z");
    expect(readXml(writeRss(feedOf())).name).toBe("rss");
  });
});
