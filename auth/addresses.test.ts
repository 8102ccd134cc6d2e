import { describe, expect, test } from "vitest";
import { ownPath } from "./own-path";
import { isOwnOrigin, lastForwarded } from "./own-origin";
import { preferred } from "./visitor-language";

describe("where a sign-in leads", () => {
  test.each(["/desk", "/desk/stories?mine=1", "/desk/stories/1/review#remarks", "/en/news/one"])(
    "%s is ours",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  test.each([
    undefined,
    "",
    "desk",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/desk\\..\\x",
    "https://elsewhere.example/desk",
    "javascript:alert(1)",
    "/\t/elsewhere.example",
    "/.//elsewhere.example",
    "/desk/..//elsewhere.example",
  ])("%j leads to the inbox instead", (path) => {
    expect(ownPath(path)).toBe("/desk");
  });
});

describe("where a request comes from", () => {
  const site = "https://news.example.edu";
  test.each([
    ["https://news.example.edu", "127.0.0.1:3000", true],
    ["https://desk.example.edu", "desk.example.edu", true],
    ["http://news.example.edu", "news.example.edu", false],
    ["https://elsewhere.example", "news.example.edu", false],
    ["null", "news.example.edu", false],
    [null, "news.example.edu", false],
    ["https://news.example.edu.elsewhere.example", "news.example.edu", false],
  ])("origin %s at host %s: %s", (origin, host, own) => {
    expect(isOwnOrigin(origin, host, site)).toBe(own);
  });

  test("counts the address the nearest proxy saw, not the one the visitor claims", () => {
    expect(lastForwarded("1.2.3.4, 203.0.113.5")).toBe("203.0.113.5");
    expect(lastForwarded(null)).toBe("unknown");
  });
});

describe("the language of a visitor", () => {
  test.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en-GB,en;q=0.9", "en"],
    ["de,en;q=0.5,zh;q=0.7", "zh"],
    ["zh;q=0,en;q=0.1", "en"],
    ["de", "en"],
    [null, "en"],
  ])("%s reads %s", (accepted, language) => {
    expect(preferred(accepted)).toBe(language);
  });
});
