import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { droppedKinds, type IncomingBlock } from "@/core/intake/incoming-page";
import { readPage } from "@/core/intake/read-page";
import { type Inline, storyBody } from "@/core/story/document";
import { readHtml } from "./read-html";
import type { PictureShelf } from "./take-picture";

/** One line for each block, so that a table of cases can be read. */
function outline(block: IncomingBlock): string {
  if (block.type === "picture") return `[${block.picture}${block.alt ? ` ${block.alt}` : ""}]`;
  if (block.type === "figure") return "figure";
  if (block.type === "horizontalRule") return "---";
  if (block.type === "table") {
    return block.content
      .map((row) => row.content.map((cell) => cell.content.map(outline).join(" ")).join(" | "))
      .join(" / ");
  }
  if (block.type === "blockquote") return `> ${block.content.map(outline).join(" ")}`;
  if (block.type === "heading" || block.type === "paragraph") {
    const text = (block.content ?? []).map(inlineOutline).join("");
    return block.type === "heading" ? `${"#".repeat(block.attrs.level)} ${text}` : text;
  }
  const sign = block.type === "bulletList" ? "*" : "1.";
  return block.content.map((entry) => `${sign} ${entry.content.map(outline).join(" ")}`).join(" ");
}

function inlineOutline(node: Inline): string {
  if (node.type === "hardBreak") return "⏎";
  let words = node.text;
  for (const mark of node.marks ?? []) {
    if (mark.type === "link") words = `${words}(${mark.attrs.href})`;
    else words = mark.type === "bold" ? `**${words}**` : `_${words}_`;
  }
  return words;
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment-->
<h1><a name="_Toc1"></a><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span>技能<b>大赛</b>开幕<o:p></o:p></h1>
<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体;color:red'>　　三月九日，
技能大赛开幕。</span><span style='display:none;mso-hide:all'>内部资料</span><span class=msoDel><del>旧稿</del></span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>第一项</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>第二项</p>
<p class=MsoNormal><img width=554 src="file:///C:/Temp/msohtmlclip1/01/clip_image001.jpg"></p><!--EndFragment--></body></html>`;

const wps = `<body><p style="mso-style-name:正文;font-size:10.5pt;"><b><span>校园开放日</span></b></p>
<p><span style="mso-spacerun:'yes'">来源：</span><span>新闻中心</span></p>
<p class="MsoNormal" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">●&nbsp;</span>参观实训楼</p>
<table><tbody><tr><td><p><img src="data:image/png;base64,QUJD" alt="实训楼"></p></td><td><p><img src="data:image/png;base64,REVG"></p></td></tr>
<tr><td>参观实训楼</td><td>听讲解</td></tr></tbody></table></body>`;

const browser = `<meta charset="utf-8"><b style="font-weight:normal"><nav>Home | News</nav><h2>Open day</h2><div>Line one<br>Line two<br><br>Next</div>
<ul><li>Plain<ul><li>Inside</li></ul></li></ul><blockquote><p>Well said.</p></blockquote><hr>
<p>See <a href="https://example.org/a">the page</a>, <a href="javascript:steal()">this</a> and <a href="#top">top</a>.</p>
<p><span style="font-weight:700">Bold</span> and <em>leaning</em><img src="https://count.example/dot.gif" width="1" height="1"></p>
<script>steal()</script><table><tr><th>Hall</th><th colspan="2">Seats</th></tr><tr><td>A</td><td>1</td><td>2</td></tr></table></b>`;

describe("what the clipboard of a program holds", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "Word",
      word,
      ["## 一、 技能大赛开幕", "三月九日，技能大赛开幕。", "1. 第一项 1. 第二项", "[picture-1]"],
      ["font", "hidden_text 内部资料", "deleted_text 旧稿", "broken_picture clip_image001.jpg"],
    ],
    [
      "WPS",
      wps,
      ["**校园开放日**", "来源：新闻中心", "* 参观实训楼", "[picture-1 实训楼]", "参观实训楼", "[picture-2]", "听讲解"],
      [],
    ],
    [
      "a browser",
      browser,
      [
        "## Open day",
        "Line one⏎Line two",
        "Next",
        "* Plain * Inside",
        "> Well said.",
        "---",
        "See the page(https://example.org/a), this and top.",
        "**Bold** and _leaning_",
        "Hall | Seats |  / A | 1 | 2",
      ],
      ["page_furniture Home | News", "unsafe_link javascript:steal()", "script steal()"],
    ],
  ])("%s: its text comes in, its looks do not", (_, html, lines, dropped) => {
    const page = readHtml(html, new Map());
    expect(page.blocks.map(outline)).toEqual(lines);
    expect(page.dropped.map(({ what, quote }) => `${what} ${quote}`.trim())).toEqual(dropped);
  });

  test("pictures that lie in the page come along as they are", () => {
    const shelf: PictureShelf = new Map();
    readHtml(wps, shelf);
    expect([...shelf.values()].map((picture) => Buffer.from(picture?.bytes ?? []).toString())).toEqual(["ABC", "DEF"]);
  });
});

describe("a page nobody would write", () => {
  test.each([
    ["a hundred thousand elements in one another", "<div><blockquote><ul><li>".repeat(25_000)],
    ["a thousand lists in one another", `${"<ul><li>".repeat(1000)}x${"</li></ul>".repeat(1000)}`],
    ["fifty thousand paragraphs", "<p>x".repeat(50_000)],
    ["a text of three million letters", `<p>${"word ".repeat(600_000)}`],
    ["a table of ten thousand cells", `<table>${`<tr>${"<td colspan=50>x".repeat(10)}`.repeat(1000)}`],
  ])("%s still becomes a body a story may hold", (_, html) => {
    const reading = readPage(readHtml(html, new Map()));
    expect(storyBody.safeParse(reading.body).success).toBe(true);
  });

  const piece = fc.oneof(
    fc
      .constantFrom(..."p div ul ol li table tr td th h1 h3 blockquote b i a br hr img span del pre script".split(" "))
      .chain((name) =>
        fc.constantFrom(
          `<${name}>`,
          `</${name}>`,
          `<${name} style="display:none">`,
          `<${name} style="mso-list:l0 level1">`,
        ),
      ),
    fc.constantFrom(
      '<a href="javascript:x">',
      '<a href="https://example.org">',
      '<img src="data:image/png;base64,AA">',
      "<![if x]>",
      "&nbsp;",
      "<!--",
      "【图1】",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("\ud800", "\u0000", "\u3000", "Text by A from B", "来源："),
  );

  test("whatever its markup, reading it never fails and its body is one a story may hold", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = readHtml(pieces.join(""), new Map());
        expect(page.dropped.every(({ what }) => droppedKinds.includes(what))).toBe(true);
        expect(storyBody.safeParse(readPage(page).body).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});
