import { bold, figure, h2, p, quote, table } from "../body";
import { tell } from "../demo-story";

export const campusLife = [
  tell({
    key: "zhishujie-tu-wen-2026",
    by: "chenchen",
    path: "published",
    startedAt: "2026-03-12T17:10:00",
    language: "zh",
    column: "campus-life",
    kicker: "图片新闻",
    title: "图集｜三百棵树苗，一个上午",
    summary: "植树节当天，一百八十名师生在莲花山脚种下三百棵桂花和小叶榕。",
    eventDate: "2026-03-12",
    tags: ["植树节", "志愿服务", "图集"],
    photos: ["chenchen", "xiao-antong", "he-caiting", "chen-siyi"],
    body: [
      p("3月12日早上七点半，一百八十名师生从校门出发，步行四十分钟到莲花山脚。雨刚停，土是软的，正好下锹。"),
      figure("campus-gate", "7:30，队伍在校门口集合，每人领一副手套", "校门前的广场", "陈晨"),
      figure("river-hills", "8:10，沿江步行，远处是云还没散的山", "江水绕过几座青山", "陈思怡"),
      figure("tree-planting", "8:40，挖坑要六十厘米深，量尺不够，就用锹把比", "几个人围着树苗培土", "陈晨"),
      figure("round-table", "9:30，歇一歇，园林教师讲怎样分辨根的上下", "一群人围在一起听讲", "肖安童"),
      p(
        "三百棵树苗，一半是桂花，一半是小叶榕。每棵挂一块竹牌，写着树号和照管人的班级。往后三年，浇水、除草、补种都由这个班负责。",
      ),
      figure("workshop-visit", "10:20，电动水泵罢工，机电班学生当场拆修", "几个人站在机器旁查看", "何彩婷"),
      figure("sports-field", "11:00，收工前在旁边的草场上清点工具", "开阔的草场", "肖安童"),
      figure("library", "15:00，树号和照管班级登记入册，存在图书馆", "摆满书架的图书馆", "陈思怡"),
      p("去年种的二百八十棵，今年清点，活了二百六十一棵。缺的十九棵，当天一并补上。"),
    ],
  }),
  tell({
    key: "sports-meet-2026",
    by: "lizhuo",
    path: "published",
    startedAt: "2026-11-13T18:05:00",
    words: { departmentRemark: "Times taken from the sheets of the referees." },
    language: "en",
    column: "campus-life",
    kicker: "Sports",
    title: "Two records and a tug-of-war that would not end",
    summary: "The 2026 sports meet brought 2,400 students to the track over two days.",
    eventDate: "2026-11-13",
    tags: ["sports meet"],
    photos: ["xiao-antong"],
    body: [
      p(
        "The last event of the sports meet should have taken five minutes. It took twenty-three. The tug-of-war between the School of Automotive Engineering and the School of Environment and Food went to a third pull, and in the third the rope stood still for so long that the referee sat down.",
      ),
      figure(
        "sports-field",
        "The field on the second afternoon of the meet",
        "Runners on a track round a green field",
        "Xiao Antong",
      ),
      p(
        "About 2,400 students of nine schools took part on November 12 and 13, in 31 events. Two college records fell. Wei Lanfang ran 1,500 metres in 4 minutes and 52 seconds, six seconds faster than the mark of 2014. In the triple jump Lu Hao passed 14 metres for the first time.",
      ),
      table(
        ["Event", "Winner", "Result"],
        ["100 m, women", "Zhou Yan", "12.9 s"],
        ["100 m, men", "Pan Jiahao", "11.3 s"],
        ["1,500 m, women", "Wei Lanfang", "4 min 52 s (record)"],
        ["Triple jump, men", "Lu Hao", "14.02 m (record)"],
        ["Tug-of-war, mixed", "School of Automotive Engineering", "2 : 1"],
      ),
      p(
        "Not everything was measured. In the wheelchair relay, new this year, able-bodied students sat in borrowed chairs beside five students who use one every day, and lost by half a lap. The staff race over 400 metres was won, as in the three years before, by the cook of the second canteen.",
      ),
      p(
        "As for the rope: at minute twenty-three somebody on the food side sneezed. The losers asked for the sentence to be printed, and for the return match to be held after lunch.",
      ),
    ],
  }),
  tell({
    key: "biye-dianli-2026",
    by: "chenchen",
    path: "published",
    startedAt: "2026-06-24T12:30:00",
    words: { departmentRemark: "人数已与教务处毕业名册核对。", collegeRemark: "同意发布。" },
    language: "zh",
    column: "college-news",
    title: "三千七百张证书，一张一张念完",
    summary: "6月24日，学校为2026届毕业生举行典礼，每一位毕业生的名字都在台上被念到。",
    eventDate: "2026-06-24",
    tags: ["毕业典礼"],
    photos: ["chenchen", "chen-siyi"],
    body: [
      p(
        "6月24日清晨六点，体育馆的灯就亮了。2026届共有三千七百一十二名毕业生，典礼分四场，从七点一直到傍晚。学校今年改了一条规矩：不派代表上台，每个人的名字都要念，每个人都走一遍。",
      ),
      figure("graduation", "毕业生依次上台领取证书", "身着学位服的毕业生向空中抛起帽子", "陈晨"),
      p(
        "念名字的是十二位任课教师，每人念三百多个。负责第一场的语文教师梁静提前一周拿到名单，把生僻字标了音，还打电话问了四个人。“名字念错了，这一步路就走得不踏实。”她说。",
      ),
      p(
        "上台的人有穿学位服的，也有穿工装的。汽车工程学院的二十六名学生前一晚还在企业上夜班，下班后坐早班车赶来，来不及换衣服。主持人没有说什么，台下先响起了掌声。",
      ),
      quote("我爸妈在玉林看直播，念到我的时候，他们把电视按了暂停，拍了张照片。"),
      p("说这话的是物流专业的罗春燕。她是家里第一个读完大专的人，证书的封套里夹着奶奶绣的一块壮锦。"),
      figure("campus-gate", "典礼后，毕业生在校门口合影", "校门前的广场", "陈思怡"),
      p(
        "据就业指导中心统计，截至典礼当日，本届毕业生中有三千一百四十人已签约或确定升学，其中六成以上留在广西。最后一场结束是下午六点四十分。体育馆关灯之前，工作人员在座位底下找到三顶帽子、一副眼镜和一束还没有送出去的花，失主可到学生工作处认领。",
      ),
    ],
  }),
  tell({
    key: "shuangyu-jiangzuo-lean-yu-kaizen",
    by: "chenchen",
    path: "published",
    startedAt: "2026-11-05T20:40:00",
    language: "zh",
    column: "campus-life",
    kicker: "讲座",
    title: "从5S到Kaizen：一场中英双语的精益生产讲座",
    summary: "主讲人不讲PPT，请听众当场重排一张工作台，用stopwatch说话。",
    eventDate: "2026-11-04",
    tags: ["讲座", "lean production", "双语"],
    photos: ["he-caiting"],
    body: [
      p(
        "11月4日晚，“龙城大讲堂”第六十二讲在图书馆报告厅举行。主讲人Daniel Koh来自新加坡，做了二十六年的lean production（精益生产），讲座用英语进行，由应用外语学院学生吴思敏现场口译。",
      ),
      p(
        "开场没有幻灯片。Koh先生请三位同学上台，组装二十支圆珠笔，旁边放一只秒表。第一次用了7 min 40 s。他问台下：",
        bold("Where did the time go?"),
        "时间到哪里去了？",
      ),
      figure("library", "讲座在图书馆报告厅举行", "图书馆内的书架与座位", "何彩婷"),
      p(
        "答案是手在找东西。笔芯在左，笔帽在右，弹簧混在一只盒子里。大家七嘴八舌，把台面重排了一遍：按次序摆，伸手够得到，一眼看得见缺什么。第二次用了4 min 15 s，第三次3 min 50 s。“这就是5S，”他说，“seiri, seiton, seiso, seiketsu, shitsuke——整理、整顿、清扫、清洁、素养。不是打扫卫生，是不让手去找东西。”",
      ),
      h2("“Small steps, every day”"),
      p(
        "谈到Kaizen（持续改善），他讲了一家工厂的故事：一位女工把胶带剪成一段段贴在桌沿，每个班省下十一分钟，全厂三百人照做。“No budget, no meeting. 她只是比别人多看了一眼。”",
      ),
      p(
        "提问环节，有同学问AI会不会取代改善。Koh先生答：“It can count. You still have to care.”口译停了两秒，译成：“它会数数，在不在乎，还得靠人。”全场鼓掌，一半给主讲人，一半给口译。",
      ),
    ],
  }),
];
