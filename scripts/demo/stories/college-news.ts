import { figure, h2, p, quote, table, ul } from "../body";
import { tell } from "../demo-story";

export const collegeNews = [
  tell({
    key: "jineng-dasai-gongye-jiqiren-2026",
    by: "chenchen",
    path: "published",
    startedAt: "2026-10-19T10:20:00",
    words: { departmentRemark: "获奖名单已与教务处核对。" },
    language: "zh",
    column: "college-news",
    kicker: "技能竞赛",
    title: "我校学生在自治区职业院校技能大赛中获两金三银",
    summary: "10月16日至18日，我校五支队伍参加自治区职业院校技能大赛机电类赛项，获金奖两项、银奖三项。",
    eventDate: "2026-10-18",
    tags: ["技能大赛", "机电", "学生"],
    photos: ["chenchen"],
    body: [
      p(
        "10月18日下午，自治区职业院校技能大赛机电类赛项在桂林结束。我校派出五支队伍、十二名学生参赛，获得金奖两项、银奖三项，五支队伍全部获奖。",
      ),
      figure("robot-arm", "参赛学生在赛前调试机械臂", "两名学生蹲在一台机械臂旁查看控制器", "陈晨"),
      p(
        "工业机器人系统操作赛项要求选手在四个小时内完成从机械装配、电气接线到编程联调的全部工作。参赛学生农志远和黄丽芳提前二十分钟交卷。农志远说，真正费时间的不是编程，而是最后一个传感器始终不亮，两个人沿着线路从头查了三遍，才发现是一个端子没有压实。",
      ),
      p(
        "指导教师蒙海峰把这次比赛总结为“不丢小分”。从今年四月起，集训队每周三个晚上在实训楼练习，每练一次都要写一页“失误单”，记下哪一步错了、错在谁手里、下次由谁检查。到出发前，五支队伍一共写了两百多页。",
      ),
      table(
        ["赛项", "选手", "奖项"],
        ["工业机器人系统操作", "农志远、黄丽芳", "金奖"],
        ["数控机床装调与维修", "韦启明、覃思宇、卢浩", "金奖"],
        ["电气控制系统安装调试", "莫子健、蓝天晴", "银奖"],
        ["智能产线运行维护", "陆晓东、梁静怡、周文博", "银奖"],
        ["增材制造设备操作", "谢雨桐、潘志成", "银奖"],
      ),
      p(
        "教务处介绍，学校将把集训队用过的题目和失误单整理成校本案例，从下学期起供机电类专业二年级的实训课使用，让没有参加比赛的学生也能照着练一遍。",
      ),
    ],
  }),
  tell({
    key: "luosifen-research-agreement",
    by: "lizhuo",
    path: "published",
    startedAt: "2026-09-22T15:05:00",
    language: "en",
    column: "college-news",
    kicker: "Industry and teaching",
    title: "Six noodle makers and the college agree to share a laboratory and its bills",
    summary:
      "Under an agreement signed on September 22, six producers of luosifen will test their products at LVTC, pay a share of the running costs and take on students for a full year.",
    eventDate: "2026-09-22",
    tags: ["luosifen", "agreement", "industrial colleges"],
    photos: ["chenchen", "liang-yuting"],
    body: [
      p(
        "Small noodle makers seldom have a laboratory of their own. From this month six of them, all in the city’s food park, have one in common: the analysis room of the School of Luosifen Industry, which they will use two days a week under an agreement signed at the college on September 22.",
      ),
      figure(
        "signing",
        "Representatives of the six companies sign the agreement at the college",
        "People in a row sign folders at a long table",
        "Chen Chen",
      ),
      p(
        "The agreement runs for three years. The companies pay a little under half of the laboratory’s running costs and bring their own samples. The college provides the instruments, two teachers and, in each term, a group of 24 second-year students who do the measuring under supervision.",
      ),
      h2("What the companies want to know"),
      p(
        "The questions are practical. How long does a sachet of sour bamboo shoots keep its sharpness on a shelf in the north in January? How much salt can be taken out of the soup before regular customers complain? At present most of the six send such questions to a laboratory in Nanning and wait for about three weeks.",
      ),
      ul(
        "Shelf life of vacuum-packed bamboo shoots at four temperatures",
        "Salt, fat and acidity of soup base, batch by batch",
        "Strength and elasticity of dried rice noodles after boiling",
        "Checks of labels against the current food standards",
      ),
      p(
        "Students gain something that a classroom cannot easily offer, said Tan Guilan, who teaches food analysis: a result that somebody is waiting for. In a class exercise a wrong reading costs a mark. Here it may stop a pallet.",
      ),
      figure(
        "luosifen",
        "Samples of luosifen set out for tasting",
        "Bowls of rice noodles in red broth stand in a row",
        "Liang Yuting",
      ),
      p(
        "Each company has also promised two places a year for apprentices, who will spend one full year in production, quality control and sales. The first twelve have been chosen and begin after the Spring Festival.",
      ),
    ],
  }),
  tell({
    key: "robotics-lab-opens",
    by: "lizhuo",
    path: "published_after_return",
    startedAt: "2026-10-12T15:30:00",
    words: {
      reason:
        "The article names eighteen robot arms; the inventory of the School of Mechanical and Electrical Engineering lists sixteen. Please check.",
      departmentRemark: "The number now agrees with the inventory.",
      change: { from: "eighteen robot arms", to: "sixteen robot arms" },
    },
    language: "en",
    column: "college-news",
    title: "A robotics laboratory where students are allowed to break things",
    summary:
      "The new laboratory in the Engineering Practice Center opened on October 12 and stays open until ten at night.",
    eventDate: "2026-10-12",
    tags: ["robotics", "laboratory"],
    photos: ["he-caiting"],
    body: [
      p(
        "The first rule on the wall of the new robotics laboratory is about the emergency stop. The second says that whoever damages a gripper repairs it. The laboratory, on the second floor of the Engineering Practice Center, opened on October 12 with eighteen robot arms, four mobile platforms and a bench of spare parts that is larger than the control desk.",
      ),
      figure(
        "robot-arm",
        "A student teaches an arm to pick up a plastic cup",
        "A jointed robot arm reaches towards a cup on a table",
        "He Caiting",
      ),
      p(
        "In the old laboratory six classes shared five arms, and a student had one behind the glass for some twenty minutes a week. “You cannot learn to drive by watching a car,” said Meng Haifeng, who planned the room. He counted hours rather than machines: every student of the programme is to have at least two hours a week at an arm, and the evening sessions are for anyone who wants more.",
      ),
      p(
        "The arms are small and move slowly on purpose. They can be stopped with one hand. Most of the exercises come from factories in the city, scaled down: sorting bolts of three lengths, gluing a seam round a curved edge, loading a tray without touching its rim.",
      ),
      p(
        "On the opening day the first-year students were asked to make an arm write the character for “hand”. Eleven groups managed it. One arm wrote it in mirror image, and the group was asked to explain to the others how.",
      ),
      p(
        "The laboratory is open from Monday to Friday, 8:00 to 22:00, and on Saturday morning. Students of other schools may book a place after a safety lesson of ninety minutes, held every second Wednesday.",
      ),
    ],
  }),
  tell({
    key: "china-asean-exchange-week",
    by: "chenchen",
    path: "published",
    startedAt: "2026-11-06T16:45:00",
    words: { collegeRemark: "The title gives every organiser as agreed with the partners. Released as it stands." },
    language: "en",
    column: "college-news",
    title:
      "Teachers and Students of Eleven Vocational Colleges from Guangxi, Thailand, Viet Nam, Laos and Malaysia Spend a Week at LVTC Comparing How Welding, Car Repair, Noodle Making and Hotel Service Are Taught, and Agree on a Common Record of Skills for Exchange Students",
    summary:
      "Eleven colleges compared lessons for a week and agreed on a two-page skills record for exchange students.",
    eventDate: "2026-11-06",
    tags: ["exchange", "ASEAN"],
    photos: ["chen-siyi"],
    body: [
      p(
        "For a week at the beginning of November, lessons in four trades at LVTC had guests in the back row. They were teachers and students from eleven vocational colleges, five in Guangxi and six abroad, who had come not to hear reports but to sit in on ordinary classes and say afterwards what they would do otherwise.",
      ),
      figure(
        "round-table",
        "Teachers of five countries compare their lesson plans",
        "A group of teachers in discussion around a table",
        "Chen Siyi",
      ),
      p(
        "The differences were seldom where the visitors had looked for them. Everyone teaches the same four welding positions. But one Thai college lets students choose the order, a college in Viet Nam has them mark one another’s seams before the teacher does, and at LVTC every pupil keeps the first bad seam on the shelf above the booth until the final test.",
      ),
      p(
        "On the last day the colleges agreed on a skills record for exchange students: two pages, in English and the home language, with a list of tasks and a signature for each. A student who has changed a clutch in Liuzhou will not have to prove it again in Chiang Mai. The record is to be tried with 40 students in 2027.",
      ),
      quote(
        "We teach people who will work with their hands in each other’s countries. It is time their papers travelled as easily as they do.",
      ),
      p(
        "That sentence, from the closing discussion, is printed at the head of the record. Nobody could say who had spoken it first.",
      ),
    ],
  }),
];
