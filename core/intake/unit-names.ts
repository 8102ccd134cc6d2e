import { likenessEn, likenessZh } from "./person-names";

const unitWords = new Set(
  `academy administration affairs agency alliance association base board branch bureau cadre campus cell center centre centers centres chamber
class club college colleges commission committee company convergence corporation council cpc daily department departments dept division education
engineering enterprise enterprises faculty federation foundation group groups headquarters hospital industry information institute institution
international laboratory lab league library ltd management media ministry museum network news newspaper newsroom office organization party polytechnic
press propaganda public publicity school schools secretariat section service services society station student students studio team technical
technology television times union unit university vocational website workshop youth`.split(/\s+/),
);

/** True for a word that names of offices are made of, whatever its case. */
export function isUnitWord(word: string): boolean {
  return unitWords.has(word.toLowerCase());
}

/** True when an English token names an office, not a person: it has a word of offices, begins with "the", or is an acronym. */
export function isUnitEn(token: string): boolean {
  if (/^the /i.test(token) || /^\p{Lu}{3,}$/u.test(token)) return true;
  if (likenessEn(token) === "sure" && !/media|affairs/i.test(token)) return false;
  return token.split(/[\s/-]/).some((word) => unitWords.has(word.toLowerCase().replace(/[^a-z]/g, "")));
}

const clearEnding =
  /(?:部|处|中心|学院|系|办公室|委员会|团委|党委|学校|大学|公司|协会|学会|学生会|联合会|社团|工会|支部|党总支|总支|研究院|研究所|图书馆|基地|工作室|报社|记者团|通讯社|电视台|编辑部|新闻网|教研室|青协|厅|局|馆)$/;
const weakEnding = /[院科会社台站网报班组队所校室办室团]$/;

/** Whether a Chinese token names an office: certainly by its ending, perhaps where a name may end so too. */
export function unitLikenessZh(token: string): "sure" | "maybe" | "no" {
  if (token.length < 2) return "no";
  if (clearEnding.test(token)) return token.length > 2 || /^(?:团委|党委|工会)$/.test(token) ? "sure" : "maybe";
  if (!weakEnding.test(token) && !/(?:级|专业).{0,6}班?$/.test(token)) return "no";
  return likenessZh(token) === "sure" ? "maybe" : "sure";
}

/** "融媒体中心李卓" divided into unit and name; undefined where it does not divide. */
export function divideZh(token: string): { unit: string; name: string } | undefined {
  for (const length of [3, 2, 4]) {
    const [unit, name] = [token.slice(0, -length), token.slice(-length)];
    if (clearEnding.test(unit) && unitLikenessZh(unit) === "sure" && likenessZh(name) === "sure") return { unit, name };
  }
}
