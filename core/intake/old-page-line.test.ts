import { describe, expect, test } from "vitest";
import { readOldPageLine } from "./old-page-line";
import { readReleaseMoment } from "./release-moment";

const least = { address: "/info/1.htm", title: "A page", html: "<p>Text.</p>" };
const read = (changes: object) => readOldPageLine(JSON.stringify({ ...least, ...changes }));

describe("a line of an archive", () => {
  test("needs an address, a title and a text; the rest is empty", () => {
    expect(read({})).toMatchObject({
      ok: true,
      unknown: [],
      page: {
        ...{ address: ["/info/1.htm"], title: "A page", html: "<p>Text.</p>", language: null, column: "", date: "" },
        ...{ pictures: [], audits: [], tags: [] },
      },
    });
  });

  test.each([
    [
      "several addresses, each once",
      { address: ["http://a.edu/1.htm", "/1.htm", "/2.htm"] },
      { address: ["/1.htm", "/2.htm"] },
    ],
    [
      "null as nothing",
      { author: null, tags: null, pictures: null, language: null },
      { author: "", tags: [], pictures: [] },
    ],
    ["blanks around words as nothing", { source: "  News  " }, { source: "News" }],
    [
      "audit lines in parts",
      { audits: [{ stage: "department", name: "Wu", unit: "Office" }, { name: "Li" }] },
      {
        audits: [
          { stage: "department", name: "Wu", unit: "Office" },
          { stage: "other", name: "Li", unit: "" },
        ],
      },
    ],
    [
      "audit lines as printed",
      { audits: ["部门网站审核：吴红娟（办公室）", "Chief of the day: Li"] },
      {
        audits: [
          { stage: "department", name: "吴红娟", unit: "办公室" },
          { stage: "other", name: "Chief of the day: Li", unit: "" },
        ],
      },
    ],
  ])("may have %s", (_, changes, page) => {
    expect(read(changes)).toMatchObject({ ok: true, page });
  });

  test("says which hosts its addresses name", () => {
    expect(read({ address: ["http://a.edu/1.htm", "https://B.edu:8080/2.htm", "/3.htm"] })).toMatchObject({
      hosts: ["a.edu", "b.edu:8080"],
    });
  });

  test("says which of its fields nobody knows", () => {
    expect(read({ titel: "A page", hits: 7 })).toMatchObject({ ok: true, unknown: ["titel", "hits"] });
  });

  test.each([
    ["no address", { address: undefined }, { place: "address", reason: "missing" }],
    ["no text", { html: null }, { place: "html", reason: "missing" }],
    [
      "the front page as address",
      { address: "http://a.edu/" },
      { place: "address", reason: "bad_address", named: "http://a.edu/" },
    ],
    [
      "an address nobody can keep",
      { address: ["/1.htm", "a b"] },
      { place: "address", reason: "bad_address", named: "a b" },
    ],
    ["a number as title", { title: 7 }, { place: "title", reason: "other" }],
    ["another language", { language: "fr" }, { place: "language", reason: "other" }],
    ["pictures without a file", { pictures: [{ src: "a.jpg" }] }, { place: "pictures.0.file", reason: "other" }],
    ["tags in one text", { tags: "a, b" }, { place: "tags", reason: "other" }],
  ])("is refused with %s", (_, changes, problem) => {
    expect(read(changes)).toMatchObject({ ok: false, refusal: "not_valid", problems: [problem] });
  });

  test.each(["", "{", "[]", "null", "7", '"text"', "{}{}"])("is refused when it is %j", (text) => {
    expect(readOldPageLine(text)).toMatchObject({ problems: [{ place: "line", reason: "not_json" }] });
  });
});

describe("the moment an older site released a page", () => {
  test.each([
    ["2021-03-04", "2021-03-03T16:00:00.000Z"],
    ["2021年3月4日", "2021-03-03T16:00:00.000Z"],
    ["2021/3/4 9:05", "2021-03-04T01:05:00.000Z"],
    ["2021-03-04 10:20:30", "2021-03-04T02:20:30.000Z"],
    ["2021-03-04T10:20", "2021-03-04T02:20:00.000Z"],
    ["2021-03-04T10:20:30Z", "2021-03-04T10:20:30.000Z"],
    ["2021-03-04T10:20:30.500+02:00", "2021-03-04T08:20:30.500Z"],
    ["March 4, 2021", "2021-03-03T16:00:00.000Z"],
  ])("%s is %s", (text, moment) => {
    expect(readReleaseMoment(text, "Asia/Shanghai")?.toISOString()).toBe(moment);
  });

  test.each([
    "",
    "yesterday",
    "2021-13-01",
    "2021-02-30",
    "1614816000",
    "4/3/2021",
    "2021-03-04 25:00",
    "2021-03-04T99:00:00Z",
  ])("%j says none", (text) => {
    expect(readReleaseMoment(text, "Asia/Shanghai")).toBeUndefined();
  });
});
