import { describe, expect, test } from "vitest";
import { blockText, bodyText, listFigures } from "../story/body-text";
import type { Block } from "../story/document";
import type { IncomingBlock } from "./incoming-page";
import { pageFromText } from "./plain-text";
import { readPage } from "./read-page";
import type { Reading } from "./reading";

const publicity = "the Publicity Department of the CPC LVTC Committee";
const media = "Convergence Media Center";

const title = `Teachers, Students and ${"Neighbours of the Campus ".repeat(5)}Meet at the Working Conference of LVTC`;
const sentences = [
  "The hall was full long before nine o'clock, when on March 9 the guests of fourteen cities took their seats.",
  "Huang Xiongbiao, Deputy Director, spoke first; Lu Liuping, Deputy Mayor of Liuzhou, followed.",
  "He looked back on a year of work: “Nobody had to be asked twice.”",
  "She spoke about the city and its workshops.",
  "Six schools told what they had tried.",
  "Pan Xuyang showed numbers (and a few photographs).",
  "Gan Jinming, President of LVTC, closed the morning. He thanked the cooks, too.",
  "In the afternoon five groups walked through the School of Luosifen Industry, the 3D Printing Center, etc.",
];
const captions = [
  "The hall",
  "Huang Xiongbiao speaks",
  "Lu Liuping speaks",
  "Pan Xuyang",
  "Gan Jinming at the desk",
  "Groups at work",
  "Tour",
];
const bracket = `(Text by Li Zhuo, ${publicity}; Photo by Chen Chen, ${publicity}, Xiao Antong, He Caiting, Chen Siyi, ${media})`;
const modelPage = [
  title,
  title,
  "Source: Author: Senior Editor: Release Date: March 10, 2023",
  `From News Center ${bracket} ${sentences[0]}`,
  ...sentences.slice(1),
  ...captions,
  `Department Website Auditor: Yang Lin, ${publicity}`,
  `College Website Auditor: Luo Shihua, ${publicity}`,
];

describe("a page of the old site, pasted whole", () => {
  const reading = readPage(pageFromText(modelPage.join("\n")));

  test("gives its title once and says that it stood there twice", () => {
    expect(reading.title).toEqual({ value: title, sure: true, quote: title });
    expect(whatOf(reading, "repeated_title")).toHaveLength(1);
  });

  test("gives the source before the byline; labelled fields without a value stay empty", () => {
    expect(reading.source).toMatchObject({ value: "News Center", sure: true });
    expect([reading.author, reading.seniorEditor]).toMatchObject([
      { value: "", sure: false },
      { value: "", sure: false },
    ]);
  });

  test("gives the day of release, and the day in the text as not sure", () => {
    expect(reading.releaseDate).toMatchObject({ value: "2023-03-10", sure: true });
    expect(reading.eventDate).toEqual({ value: "2023-03-09", sure: false, quote: "March 9" });
  });

  test("credits writer and photographers with their own units", () => {
    expect(reading.credits.map(({ role, name, unit }) => [role, name, unit])).toEqual([
      ["text", "Li Zhuo", publicity],
      ["photo", "Chen Chen", publicity],
      ["photo", "Xiao Antong", media],
      ["photo", "He Caiting", media],
      ["photo", "Chen Siyi", media],
    ]);
    expect(reading.credits.every(({ sure }) => sure)).toBe(true);
  });

  test("keeps eight paragraphs, and seven captions as figures that wait for a photo", () => {
    expect(reading.body.content.map(blockText)).toEqual([...sentences, ...captions]);
    expect(listFigures(reading.body).map(({ attrs }) => [attrs.photo, attrs.alt, attrs.photographer])).toEqual(
      captions.map(() => [null, "", ""]),
    );
    expect(reading.pictures).toEqual(captions.map(() => null));
  });

  test("gives the audit lines as printed, out of the body", () => {
    expect(reading.printedAudits).toEqual([
      { stage: "department", name: "Yang Lin", unit: publicity },
      { stage: "college", name: "Luo Shihua", unit: publicity },
    ]);
    expect(whatOf(reading, "audit_lines")).toHaveLength(2);
  });

  test("reads the same with Windows line ends and blank lines between", () => {
    expect(readPage(pageFromText(modelPage.join("\r\n\r\n")))).toEqual(reading);
  });
});

test("a Chinese page gives its fields, its byline at the end and its captions", () => {
  const reading = readPage(
    pageFromText(`学院召开职教工作会议
来源：新闻中心　作者：李卓　责任编辑：陈晨　发布时间：2023-03-10　浏览次数：86
　　3月9日，会议在学院礼堂举行，来自十四个市的代表参加。
　　与会人员下午分组参观了产业学院。（文/李卓（宣传部） 图/肖安童、何彩婷（融媒体中心））
会议现场
分组讨论
部门网站审核：杨琳（宣传部）
学院网站审核：罗世华（宣传部）`),
  );
  expect(reading).toMatchObject({
    language: "zh",
    title: { value: "学院召开职教工作会议", sure: true },
    source: { value: "新闻中心" },
    author: { value: "李卓", sure: true },
    seniorEditor: { value: "陈晨" },
    releaseDate: { value: "2023-03-10" },
    eventDate: { value: "2023-03-09", sure: false },
    printedAudits: [
      { stage: "department", name: "杨琳", unit: "宣传部" },
      { stage: "college", name: "罗世华", unit: "宣传部" },
    ],
  });
  expect(reading.credits.map(({ role, name, unit }) => `${role} ${name} ${unit}`)).toEqual([
    "text 李卓 宣传部",
    "photo 肖安童 融媒体中心",
    "photo 何彩婷 融媒体中心",
  ]);
  expect(reading.body.content.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "figure", "figure"]);
  expect(bodyText(reading.body)).toBe(
    "3月9日，会议在学院礼堂举行，来自十四个市的代表参加。\n与会人员下午分组参观了产业学院。\n会议现场\n分组讨论",
  );
});

test("“新闻中心讯（通讯员 …）” before the first sentence is source and byline", () => {
  const reading = readPage(
    pageFromText("迎新\n新闻中心讯（通讯员 李卓 摄影 陈晨）新生今天报到。\n本网讯（通讯员 李卓）他们住下了。"),
  );
  expect(reading.source).toMatchObject({ value: "新闻中心", sure: true });
  expect(reading.credits.map(({ role, name }) => `${role} ${name}`)).toEqual(["text 李卓", "photo 陈晨"]);
  expect(bodyText(reading.body)).toBe("新生今天报到。\n他们住下了。");
});

test("a sentence behind a label or a role stays in the text and is named as one that may be a field", () => {
  const opening = "通讯员 李卓 报道：昨天下雨，操场积水，运动会改期到下周三举行。";
  const reading = readPage(pageFromText(`运动会改期\n${opening}\n部门网站审核：吴红娟（办公室）`));
  expect(reading).toMatchObject({ author: { value: "" }, credits: [], leftInText: [opening] });
  expect(reading.printedAudits).toEqual([{ stage: "department", name: "吴红娟", unit: "办公室" }]);
  expect(bodyText(reading.body)).toBe(opening);
  const told = "It is said.\nCollege Website Auditor: this job title was invented in 2010.";
  const english = readPage(pageFromText(`A trade\n${told}`));
  expect([bodyText(english.body), english.printedAudits]).toEqual([told, []]);
});

test("without an author line the writers are offered as author, and without writers the author as writer: not sure", () => {
  expect(readPage(pageFromText("Sports day\nBy Li Zhuo\nEverybody ran.")).author).toMatchObject({
    value: "Li Zhuo",
    sure: false,
  });
  expect(readPage(pageFromText("运动会\n作者：李卓\n大家都跑了。")).credits).toEqual([
    { role: "text", name: "李卓", unit: "", sure: false },
  ]);
});

test("a kicker above the printed-twice title and a subtitle below it are read as not sure", () => {
  const kicked = readPage(pageFromText("Sports\nSpring games open\nSpring games open\nEverybody ran."));
  expect(kicked).toMatchObject({ kicker: { value: "Sports", sure: false }, title: { value: "Spring games open" } });
  const subtitled = readPage(pageFromText("春天的运动会\n——记汽车工程学院\n大家都跑了。"));
  expect(subtitled.title).toMatchObject({ value: "春天的运动会——记汽车工程学院", sure: false });
});

test("a page that begins with a sentence has no title", () => {
  const reading = readPage(pageFromText("Everybody ran.\nNobody won."));
  expect(reading.title).toEqual({ value: "", sure: false, quote: "" });
  expect(reading.body.content).toHaveLength(2);
});

test("the office and the day under a notice stay in it", () => {
  const reading = readPage(pageFromText("放假通知\n图书馆下周闭馆。\n教务处\n2023年3月10日"));
  expect(bodyText(reading.body)).toBe("图书馆下周闭馆。\n教务处\n2023年3月10日");
  expect(listFigures(reading.body)).toEqual([]);
});

test("a lone line with its photographer behind the last sentence is a caption, whatever it begins with", () => {
  const reading = readPage(pageFromText("Games\nWe ran.\nThe medal ceremony (Photo by Chen Chen)"));
  expect(shape(reading)).toEqual(["We ran.", "[] The medal ceremony / Chen Chen"]);
});

test("an audit line in the middle of a text never stays in the body", () => {
  const reading = readPage(pageFromText("Games\nWe ran.\nCollege Website Auditor: Luo Shihua, Media Center\nWe won."));
  expect(bodyText(reading.body)).toBe("We ran.\nWe won.");
  expect(reading.printedAudits).toEqual([{ stage: "college", name: "Luo Shihua", unit: "Media Center" }]);
});

describe("pictures of a file", () => {
  test("take the line under them as caption, with its photographer", () => {
    const reading = read(
      p("Games"),
      p("We ran."),
      pic("a"),
      p("The start (Photo by Chen Chen)"),
      p("We won."),
      pic("b"),
    );
    expect(shape(reading)).toEqual(["We ran.", "[a] The start / Chen Chen", "We won.", "[b]  / Chen Chen"]);
    expect(reading.credits).toEqual([{ role: "photo", name: "Chen Chen", unit: "", sure: true }]);
  });

  test("in a row take as many lines in their order, and a single line belongs to the last", () => {
    const both = read(p("Games"), p("We ran."), pic("a"), pic("b"), p("Start"), p("Finish"), p("We won."));
    expect(shape(both)).toEqual(["We ran.", "[a] Start", "[b] Finish", "We won."]);
    expect(shape(read(p("Games"), p("We ran."), pic("a"), pic("b"), p("Finish"), p("We won.")))).toEqual([
      "We ran.",
      "[a] ",
      "[b] Finish",
      "We won.",
    ]);
  });

  test("take a marked line before them, and a credit on a line of its own", () => {
    const reading = read(
      p("运动会"),
      p("大家都跑了。"),
      p("图1：起跑"),
      pic("a"),
      p("图2：冲刺"),
      pic("b"),
      p("陈晨 摄"),
      p("结束了。"),
    );
    expect(shape(reading)).toEqual(["大家都跑了。", "[a] 起跑 / 陈晨", "[b] 冲刺 / 陈晨", "结束了。"]);
  });

  test("without captions take the loose lines at the end, when there are as many", () => {
    const reading = read(p("Games"), pic("a"), p("We ran."), pic("b"), p("We won."), p("Start"), p("Finish"));
    expect(shape(reading)).toEqual(["[a] Start", "We ran.", "[b] Finish", "We won."]);
    expect(reading.pictures).toEqual(["a", "b"]);
  });

  test("keep the caption that the page itself tied to them", () => {
    const tied: IncomingBlock = {
      type: "figure",
      attrs: { photo: null, caption: "A long one. Of two.", alt: "", photographer: "" },
    };
    expect(shape(read(p("Games"), p("We ran."), pic("a"), tied))).toEqual(["We ran.", "[a] A long one. Of two."]);
  });

  test("leave the file's own description aside, and say so", () => {
    const reading = read(p("Games"), p("We ran."), { type: "picture", picture: "a", alt: "IMG_2023" });
    expect(whatOf(reading, "picture_text")).toEqual(["IMG_2023"]);
    expect(listFigures(reading.body)[0]?.attrs.alt).toBe("");
  });
});

describe("a page that was in print", () => {
  const printed = (...blocks: IncomingBlock[]) => readPage({ blocks, dropped: [] }, { asPrinted: true });

  test.each([
    ["图一"],
    ["图1：起跑"],
    ["▲起跑（陈晨 摄）"],
    ["Photo 2: The start (Photo by Chen Chen)"],
    ["图为起跑。陈晨 摄"],
  ])("keeps the caption “%s” whole", (caption) => {
    const reading = printed(p("Games"), p("We ran."), pic("a"), p(caption), p("We won."), pic("b"), p("We left."));
    expect(shape(reading)).toEqual(["We ran.", `[a] ${caption}`, "We won.", "[b] ", "We left."]);
    expect(reading.dropped).toEqual([]);
  });

  test("keeps numbers in its sentences and lone lines where they stand", () => {
    const reading = printed(
      p("Games"),
      p("图二"),
      p("大家都跑了【图1】。"),
      p("[Photo 1]"),
      pic("a"),
      p("完。"),
      p("图1：起跑"),
    );
    expect(shape(reading)).toEqual(["图二", "大家都跑了【图1】。", "[Photo 1]", "[a] ", "完。", "图1：起跑"]);
  });

  test("still names the photographer under the picture among its credits", () => {
    const reading = printed(
      p("Games"),
      p("We ran."),
      pic("a"),
      p("起跑（陈晨 摄）"),
      p("We won."),
      pic("b"),
      p("何彩婷 摄"),
    );
    expect(shape(reading).filter((line) => line.startsWith("["))).toEqual(["[a] 起跑（陈晨 摄）", "[b]  / 何彩婷"]);
    expect(reading.credits.map(({ name }) => name).sort()).toEqual(["何彩婷", "陈晨"]);
  });
});

describe("markers", () => {
  test("alone or inside a text place the figure whose caption stands elsewhere", () => {
    const text = "运动会\n大家都跑了。【图1】\n【图2】\n结束了。\n图1：起跑\n图2：冲刺";
    expect(shape(readPage(pageFromText(text)))).toEqual(["大家都跑了。", "[] 起跑", "[] 冲刺", "结束了。"]);
  });

  test("take the picture beside the caption along", () => {
    const reading = read(p("Games"), p("We ran."), p("[Photo 1]"), p("We won."), pic("a"), p("Photo 1: The start"));
    expect(shape(reading)).toEqual(["We ran.", "[a] The start", "We won."]);
  });

  test("in round brackets stay words of their sentence while the figure has a place of its own", () => {
    const reading = read(p("Games"), p("We ran (Figure 1) and won."), pic("a"), p("Figure 1: The start"));
    expect(shape(reading)).toEqual(["We ran (Figure 1) and won.", "[a] The start"]);
  });

  test("without any caption wait for photo and caption", () => {
    expect(shape(readPage(pageFromText("Games\nWe ran.\n[Photo 1]\nWe won.")))).toEqual(["We ran.", "[] ", "We won."]);
  });
});

test("headings, lists and links of a page stay what they are", () => {
  const heading: Block = { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Sports day" }] };
  const later: Block = { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Results" }] };
  const linked: Block = {
    type: "paragraph",
    content: [
      { type: "text", text: "(By Li Zhuo) We " },
      { type: "text", text: "ran", marks: [{ type: "link", attrs: { href: "https://example.org/" } }] },
      { type: "text", text: "." },
    ],
  };
  const list: Block = { type: "bulletList", content: [{ type: "listItem", content: [p("first")] }] };
  const reading = read(heading, linked, later, list);
  expect(reading.title).toMatchObject({ value: "Sports day", sure: true });
  expect(reading.credits).toMatchObject([{ role: "text", name: "Li Zhuo" }]);
  expect(reading.body.content).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "We " }, ...(linked.content ?? []).slice(1)] },
    later,
    list,
  ]);
});

test("fields on the lines of one paragraph are read line by line", () => {
  const lines = ["Source: News Center", "Author: Li Zhuo"].flatMap((text) => [
    { type: "text" as const, text },
    { type: "hardBreak" as const },
  ]);
  const reading = read(p("Games"), { type: "paragraph", content: lines }, p("We ran."));
  expect(reading).toMatchObject({ source: { value: "News Center" }, author: { value: "Li Zhuo" } });
});

function read(...blocks: IncomingBlock[]): Reading {
  return readPage({ blocks, dropped: [] });
}

function p(text: string): Block {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function pic(picture: string): IncomingBlock {
  return { type: "picture", picture, alt: "" };
}

/** The body, a line a block: "[picture] caption / photographer" for a figure. */
function shape(reading: Reading): string[] {
  let figures = 0;
  return reading.body.content.map((block) => {
    if (block.type !== "figure") return blockText(block);
    const { caption, photographer } = block.attrs;
    return `[${reading.pictures[figures++] ?? ""}] ${caption}${photographer && ` / ${photographer}`}`;
  });
}

function whatOf(reading: Reading, what: string): string[] {
  return reading.dropped.filter((one) => one.what === what).map(({ quote }) => quote);
}
