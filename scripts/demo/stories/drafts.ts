import { figure, h2, p } from "../body";
import { tell } from "../demo-story";

// Unfinished on purpose: fields are missing, declarations not made, a sentence breaks off.

export const drafts = [
  tell({
    key: "the-librarian-of-broken-spines",
    by: "lizhuo",
    path: "draft",
    startedAt: "2026-11-20T15:10:00",
    language: "en",
    column: "people",
    title: "The librarian of broken spines",
    seniorEditor: null,
    declared: false,
    photos: ["chen-siyi"],
    body: [
      p(
        "Behind the lending desk there is a room without a number. Mo Qiuyue mends books there on Tuesdays and Fridays, with rice paste, a bone folder and a radio that is never louder than the kettle.",
      ),
      figure("library", "", "", "Chen Siyi"),
      p(
        "The welding manuals come most often. They are read standing, with gloves on, and they break at the same page every time.",
      ),
      p("Ask her: which page? And how many books a year?"),
    ],
  }),
  tell({
    key: "dongzhi-baojiaozi-yugao",
    by: "chenchen",
    path: "draft",
    startedAt: "2026-11-19T19:20:00",
    language: "zh",
    column: "campus-life",
    title: "冬至包饺子，也包汤圆（草稿，时间待定）",
    seniorEditor: null,
    declared: false,
    body: [
      p("冬至那天，第二食堂拟开放二十张案板，请留校的同学包饺子、搓汤圆。北方同学教和面，南方同学教调馅。"),
      h2("还要核实"),
      p("时间、报名办法、面粉由谁准备。"),
    ],
  }),
  tell({
    key: "feijiu-lingjian-shier-shengxiao",
    by: "auto-reporter",
    path: "draft",
    startedAt: "2026-11-20T16:45:00",
    language: "zh",
    column: "departments-news",
    title: "废旧零件做的十二生肖",
    source: "汽车工程学院",
    seniorEditor: null,
    declared: false,
    body: [
      p("链条做龙，弹簧做蛇，火花塞拼成一只昂头的公鸡。汽车工程学院学生用报废零件做了一组十二生肖，摆在实训楼大厅。"),
      p("兔子的耳朵用的是两片"),
    ],
  }),
];
