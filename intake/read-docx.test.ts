import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import type { IncomingPage } from "@/core/intake/incoming-page";
import { blockText } from "@/core/story/body-text";
import { drawing, paragraph, run, type WordFile, wordFile } from "@/test/word-file";
import { readDocx } from "./read-docx";
import type { PictureShelf } from "./take-picture";

const photo = Buffer.from("the bytes of a photo");

describe("a Word file", () => {
  const hidden = `<w:style w:type="character" w:styleId="ghost"><w:rPr><w:vanish/></w:rPr></w:style>`;
  const based = `<w:style w:type="paragraph" w:styleId="child"><w:basedOn w:val="ghost"/></w:style>`;
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${based}${hidden}</w:styles>`;
  const comments = `<w:comments><w:comment w:id="1"><w:p><w:r><w:t>Ask the dean</w:t></w:r></w:p></w:comment></w:comments>`;

  test.each<[string, WordFile, string[], [string, string][]]>([
    ["keeps its paragraphs", { body: paragraph(run("One.")) + paragraph(run("Two.")) }, ["One.", "Two."], []],
    [
      "loses hidden words, and says which",
      { body: paragraph(run("Seen. "), run("Not to be ", "<w:vanish/>"), run("seen.", "<w:vanish/>")) },
      ["Seen."],
      [["hidden_text", "Not to be seen."]],
    ],
    [
      "keeps words that are no longer hidden",
      { body: paragraph(run("Seen.", '<w:vanish w:val="0"/>')) },
      ["Seen."],
      [],
    ],
    [
      "loses words hidden by a style",
      {
        body:
          paragraph(run("Seen."), run("Ghost.", '<w:rStyle w:val="ghost"/>')) +
          paragraph('<w:pPr><w:pStyle w:val="child"/></w:pPr>', run("Whole.")),
        parts: { "word/styles.xml": styles },
      },
      ["Seen."],
      [
        ["hidden_text", "Ghost."],
        ["hidden_text", "Whole."],
      ],
    ],
    [
      "loses deleted words and keeps inserted ones",
      {
        body: paragraph(
          run("The "),
          '<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>',
          `<w:ins w:id="2">${run("new")}</w:ins>`,
          run(" hall."),
        ),
      },
      ["The new hall."],
      [["deleted_text", "old"]],
    ],
    [
      "loses comments",
      { body: paragraph(run("Text.")), parts: { "word/comments.xml": comments } },
      ["Text."],
      [["comment", "Ask the dean"]],
    ],
    [
      "loses links that lead nowhere a reader may go",
      {
        body: paragraph(`<w:hyperlink r:id="bad">${run("here")}</w:hyperlink>`),
        links: { bad: "javascript:alert(1)" },
      },
      ["here"],
      [["unsafe_link", "javascript:alert(1)"]],
    ],
    [
      "shows its text boxes",
      {
        body: paragraph(
          `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run("In a box."))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        ),
      },
      ["In a box."],
      [],
    ],
  ])("%s", async (_, file, texts, dropped) => {
    const page = await read(await wordFile(file), new Map());
    expect(textsOf(page)).toEqual(texts);
    expect(page.dropped.map(({ what, quote }) => [what, quote])).toEqual(dropped);
  });

  test("brings its pictures in their places, and names one that is missing", async () => {
    const body =
      paragraph(drawing("image1.jpeg", "The hall")) +
      paragraph(run("The hall at nine")) +
      paragraph(drawing("lost.jpeg")) +
      paragraph(drawing("image2.png"));
    const shelf: PictureShelf = new Map();
    const page = await read(await wordFile({ body, pictures: { "image1.jpeg": photo, "image2.png": photo } }), shelf);
    expect(page.blocks.map((block) => (block.type === "picture" ? [block.picture, block.alt] : block.type))).toEqual([
      ["picture-1", "The hall"],
      "paragraph",
      ["picture-2", ""],
      ["picture-3", ""],
    ]);
    expect(page.dropped).toEqual([{ what: "broken_picture", quote: "lost.jpeg" }]);
    expect([...shelf.values()].map((picture) => picture?.name)).toEqual(["image1.jpeg", undefined, "image2.png"]);
    expect(Buffer.from(shelf.get("picture-1")?.bytes ?? []).equals(photo)).toBe(true);
  });
});

describe("what is no Word file, or a dangerous one", () => {
  const many = async () => {
    const zip = new JSZip();
    for (let at = 0; at < 2001; at++) zip.file(`word/${at}.xml`, "");
    return zip.generateAsync({ type: "nodebuffer" });
  };
  const swelling = (size: number) => () => wordFile({ body: "", parts: { "word/media/a.bin": "0".repeat(size) } });
  const deep = () =>
    wordFile({ body: `${"<w:tbl><w:tr><w:tc>".repeat(1000)}${"</w:tc></w:tr></w:tbl>".repeat(1000)}` });

  test.each<[string, () => Promise<Buffer>, string]>([
    ["nothing at all", async () => Buffer.alloc(0), "file_not_word"],
    ["three bytes", async () => Buffer.from("PK\u0003"), "file_not_word"],
    ["a page of text", async () => Buffer.from("Dear editor, here is the text."), "file_not_word"],
    ["an old .doc", async () => Buffer.from("d0cf11e0a1b11ae1".repeat(8), "hex"), "file_not_word"],
    [
      "a zip without a text",
      async () => new JSZip().file("a.txt", "a").generateAsync({ type: "nodebuffer" }),
      "file_not_word",
    ],
    [
      "a file cut short",
      async () => (await wordFile({ body: paragraph(run("One.")) })).subarray(0, 400),
      "file_unreadable",
    ],
    ["a text that is no XML", async () => wordFile({ body: "<w:p><w:r>" }), "file_unreadable"],
    ["too many entries", many, "file_unreadable"],
    ["an entry that swells a thousandfold", swelling(20_000_000), "file_unreadable"],
    ["an entry beyond its limit", swelling(61_000_000), "file_unreadable"],
    [
      "a name that climbs out",
      async () =>
        rename(await wordFile({ body: "", parts: { "word/xx/a.xml": "" } }), "word/xx/a.xml", "../../xx/a.xml"),
      "file_unreadable",
    ],
    [
      "a name from the root",
      async () =>
        rename(await wordFile({ body: "", parts: { "word/xx/a.xml": "" } }), "word/xx/a.xml", "/word/x/a.xml"),
      "file_unreadable",
    ],
    [
      "a name with a back slash",
      async () =>
        rename(await wordFile({ body: "", parts: { "word/xx/a.xml": "" } }), "word/xx/a.xml", "word\\xx/a.xml"),
      "file_unreadable",
    ],
    [
      "one name twice",
      async () =>
        rename(
          await wordFile({ body: "", parts: { "word/document.xmk": "" } }),
          "word/document.xmk",
          "word/document.xml",
        ),
      "file_unreadable",
    ],
    ["a thousand tables in one another", deep, "file_unreadable"],
  ])("%s is refused", async (_, file, refusal) => {
    expect(await readDocx(await file(), new Map())).toEqual({ ok: false, refusal });
  });
});

async function read(file: Buffer, shelf: PictureShelf): Promise<IncomingPage> {
  const answer = await readDocx(file, shelf);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.page;
}

function textsOf({ blocks }: IncomingPage): string[] {
  return blocks.map((block) => (block.type === "picture" ? block.picture : blockText(block)));
}

/** Writes another name of the same length over one in a zip. */
function rename(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString("latin1").replaceAll(from, to), "latin1");
}
