/** Whether a token is a person's name: certainly, perhaps, or not. */
export type Likeness = "sure" | "maybe" | "no";

// Left out on purpose: surnames that begin names of offices (党, 宣, 校, 后, 计, 教).
const surnames = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆",
);
const doubleSurnames = [
  "欧阳",
  "上官",
  "司马",
  "诸葛",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "令狐",
  "司徒",
  "端木",
  "南宫",
  "夏侯",
];

const romanSurnames = new Set(
  `an bai bao bi bian cai cao cen chai chang che chen cheng chi chu cong cui dai deng diao ding dong dou du duan fan fang fei feng fu
gan gao ge geng gong gu guan gui guo han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang ke kong kuang lai lan lei
li lian liang liao lin ling liu long lou lu lü lv luo lyu ma mai man mao mei meng mi miao min mo mou mu ni nie ning niu nong ou ouyang pan pang pei
peng pu qi qian qiao qin qiu qu quan ran rao ren rong ruan shan shang shao shen sheng shi shu si situ song su sun tan tang tao teng tian tong tu
wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zhai zhan
zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zou zuo`.split(/\s+/),
);
const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|üe|a|o|e|i|u|v|ü)$/;

/** Whether a Chinese token is a person's name: a known surname and one or two more characters. */
export function likenessZh(token: string): Likeness {
  if (/^[\p{Script=Han}]{1,6}(?:[·•‧・][\p{Script=Han}]{1,8}){1,3}$/u.test(token)) return "sure";
  if (!/^[\p{Script=Han}]{2,4}$/u.test(token)) return "no";
  const double = doubleSurnames.some((surname) => token.startsWith(surname));
  if (double) return token.length > 2 ? "sure" : "maybe";
  if (surnames.has(token.charAt(0))) return token.length < 4 ? "sure" : "maybe";
  return token.length < 4 ? "maybe" : "no";
}

/** True when the character may open a Chinese name. */
export function isSurname(character: string): boolean {
  return surnames.has(character);
}

/** Whether a romanised or foreign token is a person's name: sure for a name in pinyin with a known surname. */
export function likenessEn(token: string): Likeness {
  const words = token.split(" ");
  if (words.length < 2 || words.length > 4) return "no";
  if (!words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u.test(word))) return "no";
  const spelt = words.map((word) => word.toLowerCase().replace(/['’-]/g, ""));
  const known = romanSurnames.has(spelt[0] ?? "") || romanSurnames.has(spelt.at(-1) ?? "");
  return words.length < 4 && known && spelt.every(isPinyin) ? "sure" : "maybe";
}

function isPinyin(word: string): boolean {
  if (word.length > 20) return false;
  const reached = new Set([0]);
  for (let from = 0; from < word.length; from++) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(word.length, from + 6); to++) {
      if (syllable.test(word.slice(from, to))) reached.add(to);
    }
  }
  return reached.has(word.length);
}
