import { expect, test } from "vitest";
import { readTypedCode } from "./read-code";

const hash = `a4950a68d5a2${"0".repeat(48)}d49d`;

test.each([
  ["9F2C-41D0-71AB", "9f2c41d071ab", ""],
  [`sha256 ${hash}`, hash, ""],
  ["a4950a68d5a2…d49d", "a4950a68d5a2", "d49d"],
  ["sha256 a4950a68d5a2… D49D", "a4950a68d5a2", "d49d"],
  ["a4950a68d5a2...d49d", "a4950a68d5a2", "d49d"],
  ["a4950a68d5a2…", "a4950a68d5a2", ""],
  [`https://news.example.edu/en/verify/${hash}`, hash, ""],
  [` https://news.example.edu/zh/verify/${hash}/package.json `, hash, ""],
  [`/en/verify/${hash}?from=story#yourself`, hash, ""],
  ["https://news.example.edu/en/verify/a4950a68d5a2%E2%80%A6d49d", "a4950a68d5a2", "d49d"],
])("%s is read as what it was copied from", (typed, code, end) => {
  expect(readTypedCode(typed)).toEqual({ code, end });
});

test.each(["", "robot", "a4950a68…d49d", "a4950a68d5a2…robot", "a4950a68d5a2…d4…9d", "https://x/en/news/a4950a68d5a2"])(
  "%j is no code",
  (typed) => {
    expect(readTypedCode(typed)).toBeUndefined();
  },
);
