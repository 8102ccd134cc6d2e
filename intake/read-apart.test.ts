import { expect, test } from "vitest";
import { paragraph, run, wordFile } from "@/test/word-file";
import { readApart, readingLimits } from "./read-apart";

test("a Word file is read in a program of its own", async () => {
  const bytes = await wordFile({ body: paragraph(run("The library stays open.")) });
  const read = await readApart({ kind: "docx", bytes, language: "en" });
  expect(read.ok && JSON.stringify(read.reading.body)).toContain("The library stays open.");
});

test("a reading that takes too long is stopped and said", async () => {
  const limits = { ...readingLimits, time: 1 };
  expect(await readApart({ kind: "text", text: "x" }, limits)).toEqual({ ok: false, refusal: "reading_too_long" });
});

test("a file that needs more memory than a reading may take stops its own program and nothing else", async () => {
  const limits = { ...readingLimits, memory: 24 };
  const html = "<p>word ".repeat(6_000_000);
  expect(await readApart({ kind: "html", html }, limits)).toEqual({ ok: false, refusal: "file_unreadable" });
});

test("a file over the limit is refused before anybody looks into it", async () => {
  const bytes = new Uint8Array(readingLimits.bytes + 1);
  expect(await readApart({ kind: "docx", bytes })).toEqual({ ok: false, refusal: "file_too_large" });
});
