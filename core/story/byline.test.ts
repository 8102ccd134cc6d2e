import { expect, test } from "vitest";
import { groupCredits, spellUnits } from "./byline";
import type { Credit, CreditRole } from "./story-content";

const by = (role: CreditRole, name: string, unit: string): Credit => ({ role, name, unit, account: null });
const spell = (credits: Credit[], language: "zh" | "en") =>
  groupCredits(credits).map(({ role, units }) => [role, spellUnits(units, language)]);

test("a byline names people of one unit together and each unit once, text before photos", () => {
  const photos = ["Xiao Antong", "He Caiting", "Chen Siyi"].map((name) =>
    by("photo", name, "Convergence Media Center"),
  );
  const credits = [by("photo", "Chen Chen", "the Publicity Department"), ...photos];
  expect(spell([...credits, by("text", "Li Zhuo", "the Publicity Department")], "en")).toEqual([
    ["text", "Li Zhuo, the Publicity Department"],
    ["photo", "Chen Chen, the Publicity Department; Xiao Antong, He Caiting and Chen Siyi, Convergence Media Center"],
  ]);
});

test("a Chinese byline puts the unit behind its people in brackets", () => {
  const credits = [by("text", "李卓", "宣传部"), by("text", "陈晨", "宣传部"), by("text", "黄嘉怡", "汽车学院")];
  expect(spell(credits, "zh")).toEqual([["text", "李卓、陈晨（宣传部）；黄嘉怡（汽车学院）"]]);
});

test("a credit without a name is not printed, and one without a unit has no empty bracket", () => {
  expect(spell([by("text", "", "宣传部")], "zh")).toEqual([]);
  expect(spell([by("text", "李卓", "")], "zh")).toEqual([["text", "李卓"]]);
  expect(spell([by("text", "Li Zhuo", "")], "en")).toEqual([["text", "Li Zhuo"]]);
});
