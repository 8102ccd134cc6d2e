import { describe, expect, test } from "vitest";
import { peopleColumns } from "@/core/registry/table";
import { readTable, writeTable } from "./read-table";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => readTable(text, peopleColumns);

describe("reading a table", () => {
  test.each([
    ["with the mark spreadsheets write", "\uFEFFzh,en\n李卓,Li Zhuo\n"],
    ["with Windows line ends", "zh,en\r\n李卓,Li Zhuo\r\n"],
    ["with semicolons", "zh;en\n李卓;Li Zhuo"],
    ["with tabs", "zh\ten\n李卓\tLi Zhuo"],
    ["with columns in another order", "EN,Zh\nLi Zhuo,李卓\n"],
    ["with columns left blank at the end", "zh,en,,\n李卓,Li Zhuo,,\n"],
    ["with quotation marks and white space", 'zh,en\n"李卓"," Li  Zhuo "\n'],
  ])("%s", (_, text) => {
    expect(read(utf8(text))).toEqual({ ok: true, rows: [{ row: 2, cells: { zh: "李卓", en: "Li Zhuo" } }] });
  });

  test.each([
    ["another encoding is named", Uint8Array.of(0x7a, 0x68, 0x0a, 0xc0, 0xee, 0xd7, 0xbf), "not_utf8"],
    ["UTF-16 is named", Uint8Array.of(0xff, 0xfe, 0x7a, 0x00), "not_utf8"],
    ["an empty file is named", utf8(""), "empty"],
    ["a file without the columns is named", utf8("name,post\na,b\n"), "no_columns"],
    ["a file of too many rows is named", utf8(`zh\n${"a\n".repeat(10_001)}`), "too_many_rows"],
  ])("%s", (_, bytes, reason) => {
    expect(read(bytes)).toMatchObject({ refusal: "not_valid", problems: [{ place: "file", reason }] });
  });

  test("a column that is not known is named, and nothing is taken in", () => {
    expect(read("zh,english,note\n李卓,Li Zhuo,\n")).toMatchObject({
      refusal: "not_valid",
      problems: [{ place: "file", reason: "unknown_column", named: "english" }],
    });
  });

  test.each([
    ["too few cells", "zh,en,note\n李卓,Li Zhuo\n", "too_few_cells"],
    ["too many cells", "zh,en\n李卓,Li Zhuo,beyond\n", "too_many_cells"],
    ["a cell in a column without a name", "zh,en,\n李卓,Li Zhuo,beyond\n", "too_many_cells"],
  ])("a row of %s is wrong", (_, text, reason) => {
    expect(read(text)).toMatchObject({ ok: true, rows: [{ row: 2, wrong: reason }] });
  });

  test("rows keep their numbers, blank ones are passed over, and a row that goes wrong says so", () => {
    const table = read('zh,en\n李卓,Li Zhuo\n,\n\n陈晨,Chen Chen,beyond\n"甘');
    expect(table).toMatchObject({
      rows: [{ row: 2 }, { row: 5, wrong: "too_many_cells" }, { row: 6, wrong: "bad_quotes" }],
    });
  });

  test("no cell of a written table runs as a formula, and it is read back as it was", () => {
    const cells = ["=1+1", "+2", "-3", "@SUM(A1)"];
    const written = writeTable(["zh", "en", "post_zh", "note"], [cells]);
    expect(written.startsWith("\uFEFFzh,en,post_zh,note\r\n")).toBe(true);
    expect(written).toContain('"\'=1+1"');
    const [zh, en, post_zh, note] = cells;
    expect(read(utf8(written))).toEqual({ ok: true, rows: [{ row: 2, cells: { zh, en, post_zh, note } }] });
  });
});
