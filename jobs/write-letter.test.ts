import { describe, expect, test } from "vitest";
import { writeLetter } from "./write-letter";

const reader = { zh: "李卓", en: "Li Zhuo", language: "en", email: "li@example.edu" } as const;
const site = "https://news.example.edu";

describe("a letter", () => {
  test("keeps every header to one line, whatever the title holds", () => {
    const title = "One\r\nBcc: thief@example.org\u2028\u0000two";
    const letter = writeLetter(reader, { kind: "returned", story: { id: "s1", number: 7, title } }, site);
    expect(letter.subject).toBe("Returned for changes: One Bcc: thief@example.org two");
  });

  test("leads to the review where something waits, to the story otherwise", () => {
    const story = { id: "s1", number: 7, title: "Reading week" };
    expect(writeLetter(reader, { kind: "waiting", story }, site).text).toContain(`${site}/desk/stories/s1/review\n`);
    expect(writeLetter(reader, { kind: "released", story }, site).text).toContain(`${site}/desk/stories/s1\n`);
  });

  test("speaks the language of its reader", () => {
    const story = { id: "s1", number: 7, title: "读书周" };
    const letter = writeLetter({ ...reader, language: "zh" }, { kind: "approved", story }, site);
    expect(letter.subject).toBe("审核通过，转入下一环节：读书周");
    expect(letter.text).toContain("李卓");
  });
});
