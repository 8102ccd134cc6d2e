import Papa from "papaparse";
import { expect, test } from "vitest";
import type { RegisterColumn, RegisterEntry } from "@/components/plan/register-row";
import { registerColumns } from "@/components/plan/register-row";
import { writeRegister } from "./write-register";

const unit = { zh: "宣传部", en: "Publicity" };
const signedAt = new Date("2026-03-09T10:42:00Z");
const entry = (changes: Partial<RegisterEntry>): RegisterEntry => ({
  ...{ kind: "release", at: new Date("2026-03-10T01:05:00Z"), seq: 318, story: { id: "1", number: 1023 } },
  ...{ title: "图书馆开放至午夜", language: "zh", column: { zh: "学院要闻", en: "College news" }, department: unit },
  writers: [{ unit: "宣传部", names: ["李卓"] }],
  photographers: [
    { unit: "宣传部", names: ["陈晨"] },
    { unit: "融媒体中心", names: ["肖安童", "何彩婷"] },
  ],
  audits: [
    { role: "department_auditor", stage: 0, at: signedAt, by: { zh: "杨琳", en: "Yang Lin", unit }, inPlaceOf: null },
    {
      ...{ role: "college_auditor", stage: 1, at: signedAt, by: { zh: "罗世华", en: "Luo Shihua", unit } },
      inPlaceOf: { zh: "莫小云", en: "Mo Xiaoyun" },
    },
  ],
  ...{ hash: "9f2c41d071ab".padEnd(64, "0"), note: "", correctedAt: null, withdrawnAt: null, oldPrint: null },
  ...changes,
});
const columns = Object.fromEntries(registerColumns.map((column) => [column, column])) as Record<RegisterColumn, string>;
const words = {
  act: (kind: string) => kind,
  audit: ({ name, time, absent }: Record<"name" | "time" | "absent", string>) =>
    `${name}${absent && `/${absent}`} ${time}`,
  corrected: (time: string) => `corrected ${time}`,
  withdrawn: (time: string) => `withdrawn ${time}`,
  unaudited: "not audited here",
  oldPrint: ({ time, address }: { time: string; address: string }) => `printed ${time} at ${address}`,
  time: (at: Date) => at.toISOString().slice(0, 16),
};
const read = (...entries: RegisterEntry[]) =>
  Papa.parse<Record<RegisterColumn, string>>(writeRegister(entries, "zh", { columns, words }).slice(1).trim(), {
    header: true,
  }).data;

test("a line of the register says who wrote, photographed and signed, for whom, and under which number", () => {
  expect(writeRegister([], "zh", { columns, words }).startsWith("\ufeffledger,time,act,")).toBe(true);
  expect(read(entry({}))).toEqual([
    {
      ...{ ledger: "318", time: "2026-03-10T01:05", act: "release", number: "1023", title: "图书馆开放至午夜" },
      ...{ column: "学院要闻", department: "宣传部", writers: "李卓（宣传部）" },
      photographers: "陈晨（宣传部）；肖安童、何彩婷（融媒体中心）",
      ...{ department_audit: "杨琳 2026-03-09T10:42", college_audit: "罗世华/莫小云 2026-03-09T10:42" },
      ...{ remarks: "", hash: "9f2c41d071ab" },
    },
  ]);
});

test("a corrected and withdrawn release says when, below its own note", () => {
  const [line] = read(entry({ note: "时间有误。", correctedAt: signedAt, withdrawnAt: signedAt }));
  expect(line?.remarks).toBe("时间有误。\ncorrected 2026-03-09T10:42\nwithdrawn 2026-03-09T10:42");
});

test("a page of an older site has no empty audits: it says that nobody audited it here, and where it came from", () => {
  const oldPrint = { address: "/info/1021/7.htm", at: signedAt };
  const [line] = read(entry({ kind: "withdrawal", note: "Asked for.", audits: [], oldPrint }));
  expect(line).toMatchObject({ department_audit: "not audited here", college_audit: "not audited here" });
  expect(line?.remarks).toBe("printed 2026-03-09T10:42 at /info/1021/7.htm\nAsked for.");
});

test.each(["=1+1", "+1", "-1", "@sum", " =cmd|' /C calc'!A0", "＝1", "\t=1"])(
  "%j is no formula in a register",
  (title) => {
    expect(read(entry({ title, note: title }))[0]).toMatchObject({ title: `'${title}`, remarks: `'${title}` });
  },
);
