import { figure, h2, p, ul } from "../body";
import { tell } from "../demo-story";

// Stories of the School of Automotive Engineering that are still on somebody's desk.

const school = { zh: "汽车工程学院", en: "School of Automotive Engineering" };

export const automotiveDesk = [
  tell({
    key: "xiandai-xuetuzhi-baiming-xuetu-ruchang",
    by: "auto-reporter",
    path: "submitted",
    startedAt: "2026-11-18T11:30:00",
    language: "zh",
    column: "departments-news",
    title: "九十六名学徒进厂，每人有两位师傅",
    summary: "汽车工程学院2026级现代学徒制班学生11月16日到企业报到。",
    source: school.zh,
    seniorEditor: "auto-auditor",
    eventDate: "2026-11-16",
    tags: ["现代学徒制", "校企合作"],
    photos: ["tan-weijie"],
    body: [
      p(
        "11月16日，汽车工程学院现代学徒制班九十六名学生到四家企业报到，开始为期六周的第一次跟岗。与往年不同，每名学徒有两位师傅：一位带手艺，一位管生活。",
      ),
      figure("workshop-visit", "学徒进车间第一天", "一群年轻人在车间里听师傅讲解", "谭伟杰"),
      p(
        "管生活的师傅由企业后勤、工会的老职工担任，负责住宿、吃饭、倒班后的休息。学院说，去年中途退出的七名学徒里，有五人不是因为活干不了，而是睡不好、吃不惯，又没处说。",
      ),
      p(
        "六周里，学徒每天写三行字：今天做了什么，什么没看懂，明天想问谁。校内教师每周五到厂里，把“没看懂”的收上来，下周一给答复。",
      ),
      p("第一周的三行字已经收齐。问得最多的一个问题是：为什么拧螺栓要分三次？"),
    ],
  }),
  tell({
    key: "second-life-of-a-school-bus",
    by: "auto-reporter",
    path: "submitted",
    startedAt: "2026-11-20T09:15:00",
    language: "en",
    column: "departments-news",
    title: "The second life of a school bus",
    summary: "A diesel bus of 2009 becomes an electric classroom, bolt by bolt.",
    source: school.en,
    seniorEditor: "auto-auditor",
    tags: ["electric vehicles", "student project"],
    photos: ["tan-weijie"],
    body: [
      p(
        "For eleven years the bus carried children along the river. For the next six it carried dust. Since September it has stood on trestles in workshop 2, where 22 students are taking out its engine and everything that depended on it.",
      ),
      figure("car-lift", "The bus without its engine", "A vehicle on a lift in a workshop", "Tan Weijie"),
      p(
        "By next summer it is to run on batteries and serve as a classroom for villages that have no workshop: eight seats, two benches, one wall of tools. The bodywork is sound, the wiring is not. A group of four has drawn all of it anew, on a sheet seven metres long.",
      ),
      ul("Weight saved so far: 640 kg", "Bolts that had to be drilled out: 91", "Range hoped for: 120 km"),
      p("The budget is 58,000 yuan. What costs more than that has to be found, begged or made."),
    ],
  }),
  tell({
    key: "dianchi-jiance-biaozhun-yantaohui",
    by: "auto-reporter",
    path: "with_college",
    startedAt: "2026-11-16T15:40:00",
    words: { departmentRemark: "参会单位名称已与签到表核对。" },
    language: "zh",
    column: "college-news",
    title: "退役电池怎么量？十二家单位在我校商定检测办法",
    summary: "11月13日，退役动力电池检测研讨会在汽车工程学院举行，形成检测记录表一份。",
    source: school.zh,
    seniorEditor: "auto-auditor",
    eventDate: "2026-11-13",
    tags: ["动力电池", "标准"],
    photos: ["tan-weijie"],
    body: [
      p(
        "同一块退役电池，三家单位测出三个数，差了将近一成。11月13日，十二家企业、院校和检测机构在汽车工程学院坐下来，商量一个都认的量法。",
      ),
      figure("round-table", "研讨会现场", "代表围坐桌前讨论", "谭伟杰"),
      p(
        "分歧主要在温度。有的单位静置两小时后测，有的测完再修正。上午各说各的，下午索性把十二块电池搬进检修间，按三种办法各测一遍，数据当场投在墙上。",
      ),
      p(
        "会议商定了一张检测记录表：静置不少于六小时，环境温度控制在二十三至二十七摄氏度，每块测三次取中间值，原始读数一律保留。各单位试用半年后再碰头。",
      ),
      p("学院把这张表用到了本学期的实训课上。教师说，学生是第一批用户，也是最挑剔的一批。"),
    ],
  }),
  tell({
    key: "why-the-battery-room-has-two-doors",
    by: "auto-reporter",
    path: "returned_by_college",
    startedAt: "2026-11-11T14:30:00",
    words: {
      departmentRemark: "Technically correct.",
      reason:
        "Good subject. Please name the regulation behind the second door, and ask the fire officer to read the third paragraph.",
    },
    language: "en",
    column: "departments-news",
    title: "Why the battery room has two doors",
    summary: "A short tour of the safety of the new workshop, for people who will never work there.",
    source: school.en,
    seniorEditor: "auto-auditor",
    tags: ["safety", "electric vehicles"],
    body: [
      p(
        "Visitors to workshop 2 ask about the cars. Students ask about the second door. It is red, leads straight outside and has no handle on the yard side.",
      ),
      h2("One way in, two ways out"),
      p(
        "A traction battery that fails may do so quickly and with much smoke. Whoever works on it must be able to leave without passing it. The second door opens by leaning on it, which everybody practises in the first week with eyes closed.",
      ),
      p(
        "Between the doors stands a trough of water on wheels. A battery that becomes too warm is lowered into it and pushed outside. It has been used once, in an exercise, with a crate of potatoes.",
      ),
      p(
        "Nobody works in the room alone. The lamp above the door shows how many people are inside, and the last to leave turns it to nought.",
      ),
    ],
  }),
  tell({
    key: "qiche-wenhua-jie-huodong-yugao",
    by: "auto-reporter",
    path: "back_to_department",
    startedAt: "2026-11-12T10:50:00",
    words: { departmentRemark: "同意。", reason: "赛道借用需保卫处批准，请学院确认批复后重新审核。" },
    language: "zh",
    column: "campus-life",
    title: "第八届汽车文化节12月5日开幕，节油赛首次对外校开放",
    summary: "三天九项活动，节油挑战赛、盲拆盲装、老车故事会等你来。",
    source: school.zh,
    seniorEditor: "auto-auditor",
    eventDate: "2026-12-05",
    tags: ["汽车文化节", "活动预告"],
    body: [
      p(
        "第八届汽车文化节定于12月5日至7日举行，今年的主题是“省一点”。三天共安排九项活动，其中节油挑战赛首次对外校开放，已有四所院校报名。",
      ),
      ul(
        "12月5日9:00：开幕式、节油挑战赛（田径场外环路）",
        "12月6日14:00：盲拆盲装，蒙眼拆装一只化油器",
        "12月7日19:30：老车故事会，讲讲家里第一辆车",
      ),
      p("节油赛每队一升油，跑得最远者胜。去年的纪录是一百八十七公里，由三名二年级学生用自行车轮和除草机发动机创造。"),
      p("报名截止11月30日，联系人：汽车工程学院团总支，实训楼115室。"),
    ],
  }),
];
