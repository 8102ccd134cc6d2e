import { describe, expect, test } from "vitest";
import { readByline } from "./byline";

const publicity = "the Publicity Department of the CPC LVTC Committee";

/** One credit a word group: "role name @ unit", with "?" where it is not sure. */
function spell(text: string, bracketed: boolean): string[] | undefined {
  const byline = readByline(text, { bracketed });
  if (!byline) return undefined;
  const credits = byline.credits.map(
    ({ role, name, unit, sure }) => `${sure ? "" : "? "}${role} ${name}${unit && ` @ ${unit}`}`,
  );
  return [
    ...credits,
    ...(byline.seniorEditor ? [`senior ${byline.seniorEditor}`] : []),
    ...(byline.audited ? ["audited"] : []),
  ];
}

const english: [string, string[]][] = [
  [
    "Text by Li Zhuo from the News Center, Photos by Chen Chen from the Library and He Caiting from Convergence Media Center",
    ["text Li Zhuo @ the News Center", "photo Chen Chen @ the Library", "photo He Caiting @ Convergence Media Center"],
  ],
  ["Written by Li Zhuo; photographed by Chen Chen", ["text Li Zhuo", "photo Chen Chen"]],
  ["Reported and Photos by Li Zhuo", ["text Li Zhuo", "photo Li Zhuo"]],
  [
    "Reported and photographed by Huang Jiayi, School of Automotive Engineering",
    ["text Huang Jiayi @ School of Automotive Engineering", "photo Huang Jiayi @ School of Automotive Engineering"],
  ],
  ["By Li Zhuo", ["text Li Zhuo"]],
  ["BY Li Zhuo and Chen Chen", ["text Li Zhuo", "text Chen Chen"]],
  ["By John Smith", ["? text John Smith"]],
  ["Text by Xinhua", ["? text Xinhua"]],
  [
    `Text by Li Zhuo, ${publicity}; Photo by Chen Chen, ${publicity}, Xiao Antong, He Caiting, Chen Siyi, Convergence Media Center`,
    [
      `text Li Zhuo @ ${publicity}`,
      `photo Chen Chen @ ${publicity}`,
      "photo Xiao Antong @ Convergence Media Center",
      "photo He Caiting @ Convergence Media Center",
      "photo Chen Siyi @ Convergence Media Center",
    ],
  ],
  ["Photo: Li Zhuo", ["photo Li Zhuo"]],
  ["Photo credit: Chen Chen", ["photo Chen Chen"]],
  [
    "Photos by Chen Chen, Xiao Antong and He Caiting, Convergence Media Center",
    [
      "photo Chen Chen @ Convergence Media Center",
      "photo Xiao Antong @ Convergence Media Center",
      "photo He Caiting @ Convergence Media Center",
    ],
  ],
  ["Translated by Mo Xiaoyun", ["translation Mo Xiaoyun"]],
  [
    "Text by Li Zhuo; translated by Mo Xiaoyun; edited by Chen Chen",
    ["text Li Zhuo", "translation Mo Xiaoyun", "editing Chen Chen"],
  ],
  ["Text: Li Zhuo | Photo: Chen Chen | Editor: He Caiting", ["text Li Zhuo", "photo Chen Chen", "editing He Caiting"]],
  ["Text/Li Zhuo Photo/Chen Chen", ["text Li Zhuo", "photo Chen Chen"]],
  [
    "Text and photos by Tan Weijie (School of Luosifen Industry)",
    ["text Tan Weijie @ School of Luosifen Industry", "photo Tan Weijie @ School of Luosifen Industry"],
  ],
  ["Story and photos: Tan Weijie", ["text Tan Weijie", "photo Tan Weijie"]],
  ["Written by Li Zhuo of the School of Arts and Design", ["text Li Zhuo @ the School of Arts and Design"]],
  ["Reporter Li Zhuo, Photographer Chen Chen", ["text Li Zhuo", "photo Chen Chen"]],
  ["Text by Li Zhuo, Publicity Department, LVTC", ["text Li Zhuo @ Publicity Department, LVTC"]],
  ["Text by Publicity Department", ["? text  @ Publicity Department"]],
  ["Text by Li Zhuo, Luosifen", ["? text Li Zhuo @ Luosifen"]],
  ["Text by Li Zhuo, Media Center, Chen Chen", ["text Li Zhuo @ Media Center", "? text Chen Chen"]],
  ["Photos by Chen Chen; Reviewed by Yang Lin", ["photo Chen Chen", "audited"]],
  ["Text by Li Zhuo. Senior Editor: Luo Shihua", ["text Li Zhuo", "senior Luo Shihua"]],
];

const chinese: [string, string[]][] = [
  ["（文/李卓 图/陈晨）", ["text 李卓", "photo 陈晨"]],
  ["（文／李卓　图／陈晨、何彩婷）", ["text 李卓", "photo 陈晨", "photo 何彩婷"]],
  ["（文、图/宣传部 李卓）", ["text 李卓 @ 宣传部", "photo 李卓 @ 宣传部"]],
  ["（文/图 李卓）", ["text 李卓", "photo 李卓"]],
  ["文/图：李卓", ["text 李卓", "photo 李卓"]],
  ["图文：李卓（宣传部）", ["text 李卓 @ 宣传部", "photo 李卓 @ 宣传部"]],
  ["（通讯员 李卓 摄影 陈晨）", ["text 李卓", "photo 陈晨"]],
  ["（通讯员李卓 摄影陈晨）", ["text 李卓", "photo 陈晨"]],
  ["通讯员 李卓 黄嘉怡 摄影 陈晨", ["text 李卓", "text 黄嘉怡", "photo 陈晨"]],
  ["供稿：宣传部", ["? text  @ 宣传部"]],
  ["撰稿：李卓 摄影：陈晨 编辑：何彩婷 审核：杨琳", ["text 李卓", "photo 陈晨", "editing 何彩婷", "audited"]],
  ["（文字：李卓；图片：陈晨；责编：杨琳）", ["text 李卓", "photo 陈晨", "senior 杨琳"]],
  ["（李卓 文 陈晨 摄）", ["text 李卓", "photo 陈晨"]],
  ["（李卓/文 陈晨/图）", ["text 李卓", "photo 陈晨"]],
  ["（宣传部 李卓 文/图）", ["text 李卓 @ 宣传部", "photo 李卓 @ 宣传部"]],
  ["李卓 摄", ["photo 李卓"]],
  ["本网记者 李卓 摄影报道", ["text 李卓", "photo 李卓"]],
  ["（文/李 卓 图/陈 晨）", ["text 李卓", "photo 陈晨"]],
  [
    "（文/李卓（宣传部） 图/陈晨、何彩婷（融媒体中心））",
    ["text 李卓 @ 宣传部", "photo 陈晨 @ 融媒体中心", "photo 何彩婷 @ 融媒体中心"],
  ],
  [
    "（文/宣传部 李卓 图/融媒体中心 肖安童 何彩婷）",
    ["text 李卓 @ 宣传部", "photo 肖安童 @ 融媒体中心", "photo 何彩婷 @ 融媒体中心"],
  ],
  ["（文/融媒体中心李卓）", ["? text 李卓 @ 融媒体中心"]],
  ["翻译：莫晓芸", ["translation 莫晓芸"]],
  ["（文/阿依古丽·买买提 图/欧阳静）", ["text 阿依古丽·买买提", "photo 欧阳静"]],
  ["（供图：受访者）", ["? photo 受访者"]],
  ["（记者 李卓 通讯员 陈晨 摄影报道）", ["text 李卓", "text 陈晨", "photo 陈晨"]],
  ["一审：李卓 二审：陈晨 三审：杨琳", ["audited"]],
];

describe.each([
  ["English", english],
  ["Chinese", chinese],
] as const)("%s bylines", (_, cases) => {
  test.each(cases)("%s", (text, credits) => {
    expect(spell(text, /^[（(]/.test(text))).toEqual(credits);
    expect(spell(text, true), "in brackets it says the same").toEqual(credits);
  });
});

test.each([
  "By the end of the day everybody had gone home",
  "By Friday the hall was full.",
  "Photo: Gan Jinming delivers speech",
  "Photo: Conference Site",
  "Reporters were invited to see it",
  "Photos by the river were taken in the rain",
  "Text messages were sent to all freshmen",
  "图为会议现场",
  "记者从会议获悉",
  "摄影协会 李卓",
  "文学院举行开学典礼",
  "编辑部的故事",
  "图书馆 学生自习",
  "通讯员 李卓 报道：昨天下雨，操场积水，运动会改期到下周三举行。",
  "通讯员 李卓 报道：昨天下雨，操场积水",
  "记者：昨天下雨",
  "摄影：记录生活的艺术",
  "Text: everybody ran home",
  "Reporter: he was there.",
])("a line that is no byline is left to the story: %s", (text) => {
  expect(readByline(text, { bracketed: false })).toBeUndefined();
});

test.each([
  "(LVTC)",
  "（下文简称学院）",
  "（见图1）",
  "(text in bold)",
  "（照片由李卓提供）",
  "(photo not available yet)",
  "（文字：李卓 报道昨天的大雨让操场积水）",
])("brackets of a sentence are no byline: %s", (text) => {
  expect(readByline(text, { bracketed: true })).toBeUndefined();
});
