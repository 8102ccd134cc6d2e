import { describe, expect, test } from "vitest";
import { foldAddress, oldAddressesFor, readOldAddress } from "./old-address";

describe("an address of an older site", () => {
  test.each([
    ["/info/1021/3456.htm", "/info/1021/3456.htm"],
    ["http://www.example.edu.cn/info/1021/3456.htm", "/info/1021/3456.htm"],
    ["HTTPS://news.example.edu:8080/show.asp?id=7#top", "/show.asp?id=7"],
    ["info/1021/3456.htm", "/info/1021/3456.htm"],
    ["/show.asp?b=2&a=1", "/show.asp?a=1&b=2"],
    ["/show.asp?&id=7&", "/show.asp?id=7"],
    ["/show.asp?", "/show.asp"],
    ["/%E6%96%B0%E9%97%BB/1.htm", "/新闻/1.htm"],
    ["/新闻/1.htm", "/新闻/1.htm"],
    ["/search.asp?t=%d0%c2", "/search.asp?t=%D0%C2"],
    ["/%d0%c2/1.htm", "/%D0%C2/1.htm"],
    ["/info/index.htm", "/info"],
    ["/info/", "/info"],
    ["/info/Default.aspx?id=3", "/info?id=3"],
    ["/index.php?p=12", "/?p=12"],
    ["/?p=12", "/?p=12"],
    ["//evil.example/1.htm", "/evil.example/1.htm"],
    ["\\\\evil.example\\1.htm", "/evil.example/1.htm"],
    ["/a//b///c.htm", "/a/b/c.htm"],
    ["/a/../b/./c.htm", "/b/c.htm"],
    ["/info/cafe\u0301.htm", "/info/caf\u00e9.htm"],
  ])("%s is kept as %s", (text, kept) => {
    expect(readOldAddress(text)).toBe(kept);
  });

  test.each([
    "",
    "/",
    "/index.htm",
    "http://www.example.edu.cn/",
    "/a%00b",
    "/a\nb",
    "/a b.htm",
    `/${"x".repeat(1001)}`,
  ])("%j is none", (text) => {
    expect(readOldAddress(text)).toBeUndefined();
  });

  test("what is kept reads as itself", () => {
    for (const text of ["/info/1.htm", "/新闻/1.htm", "/show.asp?a=1&b=2", "/%D0%C2/1.htm", "/?p=12"]) {
      expect(readOldAddress(text)).toBe(text);
    }
  });
});

test.each([
  ["/show.asp?id=3456&utm_source=wechat", ["/show.asp?id=3456&utm_source=wechat", "/show.asp?id=3456", "/show.asp"]],
  [
    "/show.asp?from=timeline&ID=7&isappinstalled=0",
    ["/show.asp?ID=7&from=timeline&isappinstalled=0", "/show.asp?ID=7", "/show.asp"],
  ],
  ["/a.asp?fromage=brie&spmx=1", ["/a.asp?fromage=brie&spmx=1", "/a.asp"]],
  ["/search.asp?t=%d0%c2&gclid=x", ["/search.asp?gclid=x&t=%D0%C2", "/search.asp?t=%D0%C2", "/search.asp"]],
  ["/?p=12&fbclid=x", ["/?fbclid=x&p=12", "/?p=12"]],
  ["/?utm_source=x", ["/?utm_source=x"]],
])("what was hung on to %s in passing is left out of the second look", (url, addresses) => {
  expect(oldAddressesFor(url)).toEqual(addresses);
});

test("case is folded as the older server did, and the parts of the query stand in order again", () => {
  expect(foldAddress("/Info/1021/999.HTM")).toBe("/info/1021/999.htm");
  expect(foldAddress("/Show.asp?ID=7&b=2")).toBe("/show.asp?b=2&id=7");
  expect(foldAddress("/新闻/É.htm")).toBe("/新闻/É.htm");
});

test("a visitor's address is looked up with its query, then without", () => {
  expect(oldAddressesFor("/info/1.htm?from=timeline")).toEqual(["/info/1.htm?from=timeline", "/info/1.htm"]);
  expect(oldAddressesFor("/info/1.htm")).toEqual(["/info/1.htm"]);
  expect(oldAddressesFor("/?p=12")).toEqual(["/?p=12"]);
  expect(oldAddressesFor("/")).toEqual([]);
});
