import { figure, h2, italic, p, quote } from "../body";
import { tell } from "../demo-story";

export const people = [
  tell({
    key: "the-welder-who-listens",
    by: "lizhuo",
    path: "published",
    startedAt: "2026-09-15T13:30:00",
    words: { collegeRemark: "A good portrait. Released." },
    language: "en",
    column: "people",
    kicker: "Portrait",
    title: "The welder who listens",
    summary: "Nong Guohua has taught welding for nineteen years. He judges a seam with his eyes shut first.",
    tags: ["welding", "teachers"],
    photos: ["chenchen", "he-caiting"],
    body: [
      p(
        "When a student calls him to the booth, Nong Guohua does not look at the seam. He stands behind the curtain for a few seconds and listens. A good arc, he says, sounds like bacon in a pan; a long one hisses, a short one stutters. Only then does he pull down his mask.",
      ),
      figure(
        "workshop-visit",
        "Nong Guohua, left, with first-year students in the welding hall",
        "A teacher talks with students between the machines of a workshop",
        "Chen Chen",
      ),
      p(
        "He came to the college nineteen years ago from a factory that built bridge girders. The factory had sent him to repair a machine in the training hall. He repaired it in one afternoon and stayed until evening, because two students had asked him why their seams were full of holes. The director of the hall watched from the stairs, and in the spring there was a post.",
      ),
      p(
        "Some 1,600 students have passed through his booths since then. He remembers most of them by their faults. There was the one who held her breath and had to put the torch down every twelve seconds; she now inspects pressure vessels in Qinzhou. There was the one who was left-handed and had been taught to hide it. Nong moved the cable to the other side and the boy was finished with the exercise before lunch.",
      ),
      quote("People think that the hand must be steady. It is the feet. I correct the feet, and the hand follows."),
      p(
        "His own teacher worked with a cigarette and no gloves, and Nong keeps a photograph of him in the locker as a warning. In his hall the curtains are whole and the extraction runs before the first arc is struck. Twice a year everyone’s hearing is tested, his included.",
      ),
      figure(
        "three-d-printer",
        "A practice joint printed in plastic shows beginners where the metal should go",
        "A printer builds up a small part layer by layer",
        "He Caiting",
      ),
      p(
        "Robots weld more evenly than people do, and the college has four of them. He does not mind. Somebody has to show the robot the path, he says, and somebody has to hear when it goes wrong. He is two years from retirement. On the shelf above his desk are nineteen first seams, one from each year, all bad. Next to each lies the last one by the same hand.",
      ),
    ],
  }),
  tell({
    key: "suguan-ayi-de-shiba-nian",
    by: "chenchen",
    path: "published",
    startedAt: "2026-10-14T16:00:00",
    language: "zh",
    column: "people",
    kicker: "访谈",
    title: "“我认得每一个晚归的脚步声”——访七号宿舍楼管理员覃秀莲",
    summary: "在七号楼值了十八年班的覃秀莲，谈钥匙、夜班和那些后来给她打电话的学生。",
    tags: ["访谈", "宿舍"],
    photos: ["xiao-antong"],
    body: [
      p(
        "覃秀莲今年五十六岁，在七号宿舍楼当了十八年管理员。值班室八平方米，一张桌子，一面墙的钥匙。我们约在上午十点，她说这个钟点楼里最静，可以好好说话。",
      ),
      figure("campus-gate", "通往七号宿舍楼的校道", "校门内的林荫道", "肖安童"),
      h2("“钥匙要挂在看得见的地方”"),
      p("记者：这一面墙有多少把钥匙？"),
      p(
        "覃秀莲：三百二十四把，备用的另算。早些年是放抽屉的，找起来慢，学生站在门口着急。后来我钉了这块板，按楼层分颜色，红的是一楼，往上是橙、黄、绿、蓝。现在闭着眼睛也能摸到。",
      ),
      p("记者：学生常忘带钥匙吗？"),
      p(
        "覃秀莲：九月最多，十一月就少了。我有个小本子记着，一个人一学期忘了三次，我就请他帮我扫一次楼道。他们不生气，扫完了还问我，阿姨，还差几次？",
      ),
      h2("“夜里最要紧的是听”"),
      p("记者：夜班难熬吗？"),
      p(
        "覃秀莲：习惯了。夜里十一点半锁门，之后就靠听。我认得每一个晚归的脚步声，谁走得重，谁一步两级。有一年冬天，听见四楼有人来回走，走了一个多钟头，我上去敲门，是个男孩子，家里出了事，不晓得跟谁说。我陪他坐到天亮，早上给他的辅导员打了电话。",
      ),
      p("记者：后来呢？"),
      p("覃秀莲：毕业了，在南宁修地铁。去年春节给我打电话，说阿姨，我现在也上夜班了。"),
      quote("楼是旧的，人是新的。年年换一批，年年还是那些事。"),
      p("记者：七号楼就要分层改造了，您舍得这面墙吗？"),
      p(
        "覃秀莲：改造好，热水管早该换了。听说以后用校园卡开门，钥匙就用不着了。我跟他们讲，这块板留给我，挂不挂钥匙都行。",
      ),
    ],
  }),
  tell({
    key: "shixunshi-guanliyuan-lan-zhihua",
    by: "chenchen",
    path: "published_after_amend",
    startedAt: "2026-10-22T09:50:00",
    words: {
      change: { from: "从来没有出过一次差错", to: "账物相符率连续十一年为百分之百" },
      departmentRemark: "“从来没有”改为可以核实的说法，数据来自资产处年度盘点表。",
      collegeRemark: "改得好，同意发布。",
    },
    language: "zh",
    column: "people",
    title: "一颗螺丝的去处",
    summary: "实训中心仓库管理员蓝志华管着四千多种零件，学生叫他“活目录”。",
    tags: ["实训", "后勤"],
    photos: ["he-caiting"],
    body: [
      p(
        "学生要一颗M4的内六角螺丝，长十二毫米。蓝志华没有查电脑，转身走到第三排货架，从左手第二个抽屉里拿出来，放在柜台上，又补了一颗垫圈：“你那个位置有震动，不加垫圈，下星期还得来。”",
      ),
      p(
        "工程实践中心的仓库在地下一层，四千多种零件，二十六排货架。蓝志华在这里干了十五年，每年盘点，从来没有出过一次差错。学生给他起了个外号，叫“活目录”。",
      ),
      figure("workshop-visit", "工程实践中心一角", "车间里几个人站在设备旁", "何彩婷"),
      p(
        "他有自己的办法。新到的零件不急着上架，先在桌上摆一夜。“看熟了再放，放的时候想一想谁会来要它。”一起用的放在一起，容易混的隔开一排。抽屉上的标签用三种字号，最小的那种只有他自己看。",
      ),
      p(
        "学生做毕业设计，常常拿着图纸先来找他。图上画的零件市面上没有，他就说哪一种可以代替，差多少，要改哪一刀。有人劝他把这些写下来，他真的写了，五个硬皮本，最近由两名学生录进了仓库的系统，检索词用的还是他的说法：“怕震的”“会锈的”“老买不到的”。",
      ),
      p("问他最得意的是什么，他想了想，说是退库。借出去的工具，去年一件不少，全回来了。"),
    ],
  }),
  tell({
    key: "alumna-returns-with-a-gearbox",
    by: "lizhuo",
    path: "with_college",
    startedAt: "2026-11-18T15:20:00",
    words: { departmentRemark: "Agreed by the alumna by e-mail on November 18." },
    language: "en",
    column: "people",
    title: "An alumna comes back, with a gearbox in the boot",
    summary: "Class of 2011, now head of a repair works in Hechi: Luo Xiaomei gave a lesson on what manuals leave out.",
    eventDate: "2026-11-17",
    tags: ["alumni"],
    photos: ["chen-siyi"],
    body: [
      p(
        "Visitors usually bring fruit. Luo Xiaomei, who left the college in 2011 and now runs a repair works with fourteen employees in Hechi, brought a gearbox that three garages had declared beyond repair. She put it on the bench in front of a second-year class on November 17 and asked them to find out why it was not.",
      ),
      figure(
        "car-lift",
        "Luo Xiaomei shows where the oil had gone",
        "A car stands raised on a lift while people look underneath",
        "Chen Siyi",
      ),
      p(
        "It took the class an hour and fifty minutes. The fault was a seal worth six yuan, put in the wrong way round by somebody in a hurry. ",
        italic("The manual shows the seal from one side only"),
        ", she said; from the other it looks exactly the same until it leaks.",
      ),
      p(
        "Afterwards she answered questions: what she pays beginners, whether women apply (she has hired five), how she learned to write a bill that customers believe. The gearbox stays here. It will be taken apart and put wrong again every autumn.",
      ),
    ],
  }),
];
