import { figure, h2, p, ul } from "../body";
import { tell } from "../demo-story";

// Stories of the Publicity Department that wait for an auditor.

export const waiting = [
  tell({
    key: "lecture-series-spring-2027",
    by: "lizhuo",
    path: "submitted",
    startedAt: "2026-11-19T09:40:00",
    language: "en",
    column: "college-news",
    title: "Eight evenings on how things are made",
    summary:
      "The spring lecture series asks eight makers, from a bell founder to a chip tester, to bring one object each.",
    tags: ["lectures"],
    photos: ["chen-siyi"],
    body: [
      p(
        "The lecture series of the spring term has a condition for its speakers: each must bring one object that he or she has made, and pass it round. The eight evenings begin on March 3, 2027, in the hall of the library, and are open to the city.",
      ),
      figure(
        "library",
        "The lecture hall on the ground floor of the library",
        "Shelves and seats in a library",
        "Chen Siyi",
      ),
      ul(
        "March 3: a bell founder from Guilin, on a crack that improved the sound",
        "March 17: a tester of circuits, on a fault that appeared only on rainy days",
        "March 31: a maker of Dong drums, on leather",
        "April 14: a bridge inspector, on hair as a measuring tool",
      ),
      p(
        "The second half of the programme will be announced in April. Lectures start at 19:30 and last fifty minutes; questions may last longer.",
      ),
    ],
  }),
  tell({
    key: "shetuan-zhaoxin-2026-qiu",
    by: "chenchen",
    path: "submitted",
    startedAt: "2026-11-17T17:25:00",
    language: "zh",
    column: "campus-life",
    title: "四十二个社团，三千一百份报名表",
    summary: "秋季社团补招结束，无线电社人数首次超过街舞社。",
    eventDate: "2026-11-15",
    tags: ["社团"],
    photos: ["xiao-antong"],
    body: [
      p("11月15日，秋季社团补招结束。四十二个社团收到三千一百零四份报名表，平均每三名学生就有一人加入了新社团。"),
      figure("sports-field", "补招现场设在田径场", "田径场上搭起一排展台", "肖安童"),
      p(
        "人数最多的仍是羽毛球社。变化最大的是无线电社，从去年的十九人增加到一百四十人，第一次超过街舞社。社长黄启航说，秘诀是在展台上放了一部能收到国际空间站信号的手台，“排队听的人都留了名字”。",
      ),
      p("也有社团坚持小规模。古籍修补社今年只收六人，理由是“一共只有六把竹起子”。"),
    ],
  }),
  tell({
    key: "xiaoyuan-shuizhi-jiance-duizhang-riji",
    by: "chenchen",
    path: "submitted",
    startedAt: "2026-11-20T10:30:00",
    language: "zh",
    column: "people",
    title: "每周三，他们到江边取一瓶水",
    summary: "水质监测志愿服务队六年取样三百一十二次，画出一条江的曲线。",
    tags: ["志愿服务", "环境"],
    photos: ["chen-siyi"],
    body: [
      p(
        "每周三下午四点，不论晴雨，水质监测志愿服务队都要派两个人到江边取一瓶水。六年来取了三百一十二次，只缺过两次，都是因为涨水封了江堤。",
      ),
      figure("river-hills", "取样点旁的江段", "江水绕过几座青山", "陈思怡"),
      p(
        "取回的水测五项：温度、酸碱度、溶解氧、浊度和氨氮。数字写在一本长长的坐标纸上，一周一个点，连成了线。队长石磊把六年的纸首尾相接，铺满了半条走廊。",
      ),
      p(
        "线上最深的一个坑在2022年7月，旁边有一行铅笔字：暴雨后三天，上游施工。当年的队员把数据送到了环保部门，施工方后来加了沉淀池，第二年同一时候，坑浅了一半。",
      ),
      p("石磊明年毕业，已经选好了接班人。交接的规矩只有一条：先在江边站一个月，再碰瓶子。"),
    ],
  }),
  tell({
    key: "xiaofang-yanlian-2026",
    by: "chenchen",
    path: "with_college",
    startedAt: "2026-11-10T11:00:00",
    words: { departmentRemark: "疏散人数、用时以保卫处记录为准，已核。" },
    language: "zh",
    column: "college-news",
    title: "全校消防演练：一千九百人，四分二十秒",
    summary: "11月9日晚的演练没有预告，最后离楼的是两名检查房间的楼层长。",
    eventDate: "2026-11-09",
    tags: ["消防", "安全"],
    body: [
      p(
        "11月9日晚九点零七分，四号、五号宿舍楼的警铃同时响起。这是一次没有预告的消防演练，一千九百名学生从各层楼梯疏散到操场，用时四分二十秒，比去年快了五十秒。",
      ),
      h2("快在哪里"),
      p(
        "保卫处复盘认为，快在两处：一是楼梯口的杂物清掉了，去年因为鞋架堵了十七秒；二是每层增设了楼层长，敲门不再只靠宿管员一人。",
      ),
      p(
        "也有问题。十四人回头取手机，三人乘了电梯，一间宿舍戴着耳机没有听见铃声。保卫处没有通报姓名，只把这三种情形画成了漫画，贴在电梯口。",
      ),
      p("最后离开五号楼的是楼层长韦思成和罗佳。他们按规定逐间推门确认，走到操场时，计时表停在四分二十秒。"),
    ],
  }),
];
