import fc from "fast-check";
import { expect, test } from "vitest";
import { listFigures } from "../story/body-text";
import { type Block, storyBody } from "../story/document";
import type { IncomingBlock, IncomingPage } from "./incoming-page";
import { pageFromText } from "./plain-text";
import { readPage } from "./read-page";
import type { Reading } from "./reading";

const telling = [
  "Source: News Center Author: Senior Editor: Release Date: March 10, 2023",
  "来源：新闻中心 作者：李卓 发布时间：2023-03-10",
  "From News Center (Text by Li Zhuo, Media Center; Photo by Chen Chen) We met on March 9.",
  "（文/李卓 图/陈晨）",
  "（通讯员 李卓 摄影 陈晨）新生今天报到。",
  "By Li Zhuo and Chen Chen, School of Arts and Design",
  "Photo: Conference Site",
  "Photo by Chen Chen",
  "陈晨 摄",
  "图1：会议现场（陈晨 摄）",
  "【图1】",
  "大家都跑了【图1】，结束了（图2）。",
  "Photo 2: Tour (Photo by Chen Chen)",
  "Conference Site",
  "教务处",
  "2023年3月10日",
  "Department Website Auditor: Yang Lin, the Publicity Department",
  "部门网站审核：杨琳（宣传部） 学院网站审核：",
  "一审：李卓 二审：陈晨",
  "——记汽车工程学院",
  "打印 关闭窗口",
  "The same line",
];
const piece = fc.oneof(
  fc.constantFrom(...telling, "(", ")", "（", "：", "/", "、", " by ", "Text by ", "文/", "图", "摄", "\n"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...telling) },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.lorem({ mode: "sentences", maxCount: 2 }) },
);
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"));

const broken = { type: "paragraph", content: [{ type: "text", text: "kept \ud800 words" }] } as const;
const incoming: fc.Arbitrary<IncomingPage> = fc
  .array(
    fc.oneof(
      line.map(paragraph),
      fc.constant<IncomingBlock>({ type: "picture", picture: "p", alt: "alt" }),
      fc.constant<Block>({ type: "paragraph", content: [...broken.content] }),
    ),
    { maxLength: 14 },
  )
  .map((blocks) => ({ blocks, dropped: [] }));

test("whatever text is pasted, the body is one a story may hold and every word of it is somewhere", () => {
  fc.assert(
    fc.property(text, (pasted) => {
      const page = pageFromText(pasted);
      const reading = readPage(page);
      expectSound(reading);
      expectNothingLost(page, reading);
    }),
    { numRuns: 1500 },
  );
});

test("whatever blocks and pictures a file gives, each picture is kept and every word is somewhere", () => {
  fc.assert(
    fc.property(incoming, (page) => {
      const reading = readPage(page);
      expectSound(reading);
      expectNothingLost(page, reading);
      expect(reading.pictures.filter(Boolean)).toHaveLength(
        page.blocks.filter(({ type }) => type === "picture").length,
      );
    }),
    { numRuns: 1000 },
  );
});

test("reading twice as much text takes about twice as long, also where it was made to be slow", () => {
  const hostile = [
    "(",
    "（文/",
    "Text by A, ",
    "a ",
    "图1：",
    "Source: ",
    "李卓、",
    "2023-",
    "1\n",
    "- a\n",
    "【图1】",
    "图1：甲\n",
    "By Li Zhuo\n",
    "审核：\n",
    "\t",
    "　",
    "((by",
    ")",
    "Photo by and and ",
  ];
  for (const unit of hostile) {
    const [half, whole] = [100_000, 200_000].map((size) => timed(unit.repeat(size / unit.length)));
    expect(whole, `made of ${JSON.stringify(unit)}`).toBeLessThan(6 * (half ?? 0) + 400);
  }
});

test("a block nested too deep for a story becomes a paragraph of its words", () => {
  let nested: Block = paragraph("deep down.");
  for (let depth = 0; depth < 5_000; depth++) nested = { type: "blockquote", content: [nested] };
  const reading = readPage({ blocks: [nested], dropped: [] });
  expect(reading.body.content).toEqual([paragraph("deep down.")]);
});

function expectSound(reading: Reading): void {
  expect(storyBody.safeParse(reading.body)).toEqual({ success: true, data: reading.body });
  expect(reading.pictures).toHaveLength(listFigures(reading.body).length);
}

/** Every word that came in is in a field, a credit, the body, or the beginning of something reported. */
function expectNothingLost(page: IncomingPage, reading: Reading): void {
  const kept = lettersOf(stringsIn(reading).join(" "));
  const came = page.blocks.flatMap((block) => (block.type === "picture" ? [] : lineTexts(block)));
  const quotes = reading.dropped.map(({ quote }) => lettersOf(quote)).filter(Boolean);
  for (const words of came) {
    // A long line that was moved is quoted by its beginning.
    const quoted = quotes.some((quote) => lettersOf(words).startsWith(quote) && quote.length > 80);
    const missing = words.split(/[\s()（）/：:，。、；,;【】[\]]+/).filter((word) => !kept.includes(lettersOf(word)));
    expect(quoted ? [] : missing, words).toEqual([]);
  }
}

function lineTexts(block: Block): string[] {
  return [...JSON.stringify(block).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map((match) =>
    String(JSON.parse(match[1] ?? '""')),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function lettersOf(words: string): string {
  return words.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");
}

function paragraph(words: string): Block {
  return { type: "paragraph", content: [{ type: "text", text: words }] };
}

function timed(pasted: string): number {
  const start = performance.now();
  readPage(pageFromText(pasted));
  return performance.now() - start;
}
