import { expect, test } from "vitest";
import { isForReaders } from "./entry-for-readers";

const release = {
  revision: 2,
  hash: "0f",
  title: "Open day",
  to: "published",
  signed: { stage: 1, nameEn: "Luo Shihua" },
};

test.each([
  [release, true],
  [{ revision: 2, hash: "0f", due: "2026-03-05T08:00:00.000Z", audits: ["college_auditor"] }, true],
  [{ ...release, remark: "Check the spelling next time." }, false],
  [{ ...release, reason: "Asked for." }, false],
  [{ ...release, reasons: [{ id: "facts" }] }, false],
  [{ ...release, remarks: [] }, false],
  [{ ...release, behalf: { en: "Lin Hai" } }, false],
  [{ ...release, signed: { stage: 1, onBehalfOf: "person-1" } }, false],
  [{ hash: "0f", file: "/home/somebody/export.zip" }, false],
])("an entry that says %j is given out: %s", (details, given) => {
  expect(isForReaders({ details: JSON.stringify(details) })).toBe(given);
});
