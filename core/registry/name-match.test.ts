import { describe, expect, test } from "vitest";
import { nameKeys, nameNearness } from "@/db/search/name-keys";
import { isEnough, isFoundBy, lookupWords } from "./name-match";

const found = [
  ["李卓", "Li Zhuo", "lz"],
  ["李卓", "Li Zhuo", "lzh"],
  ["李卓", "Li Zhuo", "LZ"],
  ["李卓", "Li Zhuo", "li"],
  ["李卓", "Li Zhuo", "li zh"],
  ["李卓", "Li Zhuo", "lizhuo"],
  ["李卓", "Li Zhuo", "zhuo li"],
  ["李卓", "Li Zhuo", "李"],
  ["李卓", "Li Zhuo", "卓"],
  ["李卓", "", "lizh"],
  ["", "Li Zhuo", "lz"],
  ["单雄", "", "shanx"],
  ["单雄", "", "danx"],
  ["曾重", "", "zz"],
  ["覃宇凡", "Qin Yufan", "qyf"],
  ["覃宇凡", "Tan Yufan", "ty"],
  ["吕强", "Lü Qiang", "lv"],
  ["吕强", "Lü Qiang", "lu qiang"],
  ["吕强", "", "lyu"],
  ["欧阳娜", "Ouyang Na", "oyn"],
  ["欧阳娜", "Ouyang Na", "ouyang"],
  ["肖安", "Xi'an Xiao", "xian"],
  ["阿卜杜拉·买买提", "Abdulla Memet", "买买提"],
  ["", "José Pérez", "jose"],
  ["李卓", "Li Zhuo", "ｌｚ"],
] as const;

const missed = [
  ["李卓", "Li Zhuo", "zl"],
  ["李卓", "Li Zhuo", "zu"],
  ["李卓", "Li Zhuo", "huo"],
  ["李卓", "Li Zhuo", "li chen"],
  ["李卓", "Li Zhuo", "卓李"],
  ["李卓", "Li Zhuo", "%%"],
  ["李卓", "Li Zhuo", "__"],
] as const;

const order = [
  ["lz", ["李卓 Li Zhuo", "刘子林 Liu Zilin"]],
  ["lzl", ["刘子林 Liu Zilin"]],
  ["lizhuo", ["李卓 Li Zhuo", "李卓然 Li Zhuoran"]],
  ["李卓", ["李卓 Li Zhuo", "李卓然 Li Zhuoran"]],
  ["卓", ["卓安 Zhuo An", "李卓 Li Zhuo"]],
  ["lü qiang", ["吕强 Lü Qiang", "吕强生 Lü Qiangsheng"]],
  ["jp", [" José Pérez", "简平安 Jian Ping'an"]],
] as const;

describe("finding somebody by a few typed letters", () => {
  test.each(found)("%s %s is found by %s", (zh, en, typed) => {
    expect(isFoundBy(nameKeys(zh, en), lookupWords(typed))).toBe(true);
  });

  test.each(missed)("%s %s is not found by %s", (zh, en, typed) => {
    expect(isFoundBy(nameKeys(zh, en), lookupWords(typed))).toBe(false);
  });

  test.each(order)("%s means those whom it names wholly before others", (typed, names) => {
    const people = names.map((name) => ({ zh: name.split(" ")[0] ?? "", en: name.split(" ").slice(1).join(" ") }));
    const near = people.map((person) => nameNearness(person, lookupWords(typed)));
    expect(near).toEqual([...near].sort());
    expect(new Set(near).size).toBe(near.length);
  });

  test.each([
    ["", false],
    [" ", false],
    ["l", false],
    ["李", true],
    ["lz", true],
    ["l z", true],
    ["..", false],
  ])("%j is enough to look up: %s", (typed, enough) => {
    expect(isEnough(typed)).toBe(enough);
  });
});
