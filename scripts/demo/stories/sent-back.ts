import { figure, p } from "../body";
import { tell } from "../demo-story";

// Stories of the Publicity Department that an auditor returned, held or rejected, or that are being corrected.

export const sentBack = [
  tell({
    key: "xinli-jiankang-zhou-an-jing-de-fang-jian",
    by: "lizhuo",
    path: "returned_by_department",
    startedAt: "2026-11-16T09:10:00",
    words: {
      reason: "第三段写到同学的个人经历，请删去可以辨认本人的细节，并附本人同意书。",
      remarks: [
        {
          on: "一位来自软件专业二年级三班、住五号楼的同学",
          words: "专业、班级、楼号合在一起就能认出本人。",
          instead: "一位同学",
        },
        { on: "六百三十一人次", words: "与摘要的“六百多人次”一致，请核对计数器的统计起止日期。" },
        { words: "本人同意书请交部门存档，文中不必提及。" },
      ],
    },
    language: "zh",
    column: "campus-life",
    title: "心理健康周：一间什么也不用说的房间",
    summary: "大学生活动中心二楼设“安静的房间”，一周接待六百多人次。",
    eventDate: "2026-11-13",
    tags: ["心理健康"],
    photos: ["xiao-antong"],
    body: [
      p(
        "大学生活动中心二楼有一间屋子，心理健康周期间改了用途：进门不登记，不说话，坐多久都行。一周下来，门口的计数器显示六百三十一人次。",
      ),
      figure("campus-gate", "活动中心外的校道", "校门内的林荫道", "肖安童"),
      p("屋里有十二张椅子、一盏落地灯、一架子旧书，还有一只装纸条的木箱。纸条可写可不写，写了也不用署名。"),
      p("一位来自软件专业二年级三班、住五号楼的同学说，父母分开以后，这是第一个没有人问“怎么了”的地方。"),
      p("心理健康教育中心决定把房间保留下去，每周一、三、五晚七点到十点开放。"),
    ],
  }),
  tell({
    key: "chanjiao-ronghe-yuanqu-dianji",
    by: "lizhuo",
    path: "held",
    startedAt: "2026-11-05T10:00:00",
    words: { departmentRemark: "内容无误。", reason: "奠基日期尚待市里确定，稿件先留用，定期后再发。" },
    language: "zh",
    column: "college-news",
    title: "产教融合实训园区即将奠基，一期建六栋实训楼",
    summary: "园区位于官塘校区东侧，一期占地一百二十亩。",
    tags: ["产教融合", "基建"],
    photos: ["chen-siyi"],
    body: [
      p(
        "学校产教融合实训园区一期工程已完成施工招标，将于近日奠基。园区位于官塘校区东侧，占地一百二十亩，建实训楼六栋、学生公寓两栋，计划2028年秋季启用。",
      ),
      figure("river-hills", "园区选址附近", "江水绕过几座青山", "陈思怡"),
      p(
        "设计方案改了四稿。改得最多的是底层：企业要通货车，教师要通人，学生要有地方坐。最后的办法是把六栋楼的底层连成一条三百米长的廊，货车走外侧，人走里侧，中间隔一排树。",
      ),
      p("原址上的二十三棵老龙眼树全部保留。树的位置先定，楼的位置后定。"),
    ],
  }),
  tell({
    key: "film-evening-was-the-best-ever",
    by: "chenchen",
    path: "rejected",
    startedAt: "2026-10-30T23:30:00",
    words: { reason: "A review of a private evening. The wall newspaper of the film club is the place for it." },
    language: "en",
    column: "campus-life",
    title: "Why Thursday’s film evening was the best ever",
    summary: "One member’s view of the film club’s double bill.",
    eventDate: "2026-10-29",
    tags: ["film club"],
    body: [
      p(
        "There were fourteen of us, one projector and a bed sheet, and I have not laughed so much since the first term. The film club should do this every week.",
      ),
      p(
        "The first film was about a goose. The second one stopped halfway because the projector grew hot, so we told one another how it must have ended. My ending had the most votes.",
      ),
      p("Next time somebody else should bring the sheet."),
    ],
  }),
  tell({
    key: "shitang-xin-caidan-2026-dong",
    by: "lizhuo",
    path: "correction_draft",
    startedAt: "2026-10-15T10:30:00",
    words: {
      reason: "供应商来函：早餐窗口开放时间写错，应为6:40。",
      change: { from: "早餐窗口6:20开放", to: "早餐窗口6:40开放" },
      correctionNote: "本文原写第一食堂早餐窗口6:20开放，应为6:40，现予更正。",
    },
    language: "zh",
    column: "campus-life",
    title: "第一食堂换了菜单，也换了排队的办法",
    summary: "十二道新菜由学生投票选出，取餐改为叫号。",
    eventDate: "2026-10-14",
    tags: ["食堂"],
    photos: ["liang-yuting"],
    body: [
      p(
        "10月14日起，第一食堂启用秋冬菜单。十二道新菜从五十道候选菜里由学生投票选出，得票最高的是酸笋焖鸭，最低的入选菜是清炒豆苗，只比落选的南瓜饼多两票。",
      ),
      figure("luosifen", "新菜单保留了螺蛳粉窗口", "几碗带红油的米粉排成一行", "梁雨婷"),
      p(
        "早餐窗口6:20开放，比原来早，方便赶第一班校车的同学。午餐取餐改为叫号，下单后可先找座位，平均等候时间由十一分钟降到六分钟。",
      ),
      p(
        "食堂还在出口放了一台秤，剩饭倒进去会显示重量。不罚钱，也不记名。第一天共称出二百一十四公斤，第三天一百六十公斤。",
      ),
    ],
  }),
];
