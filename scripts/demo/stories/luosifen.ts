import { figure, h2, link, ol, p, ul } from "../body";
import { tell } from "../demo-story";

export const luosifen = [
  tell({
    key: "luosifen-xinpin-pingce",
    by: "chenchen",
    path: "published",
    startedAt: "2026-10-28T11:15:00",
    language: "zh",
    column: "departments-news",
    kicker: "螺蛳粉产业学院",
    title: "一碗粉要过三道关：螺蛳粉产业学院学生当起新品评测员",
    summary: "三款新品、六十位品评员、两周时间，学生用数据回答企业“好不好吃”的问题。",
    eventDate: "2026-10-27",
    tags: ["螺蛳粉", "实训", "食品检测"],
    photos: ["liang-yuting"],
    body: [
      p(
        "10月27日上午九点，螺蛳粉产业学院感官评价室的二十个小隔间坐满了人。每人面前三碗粉，碗上没有名字，只有三位数的编号。灯光调成了红色，看不出汤色深浅；隔板挡住了左右，看不见别人的表情。",
      ),
      figure("luosifen", "编号待评的三款样品", "几碗带红油的米粉排成一行", "梁雨婷"),
      p(
        "这是食品检验专业二年级的一堂课，也是本地一家企业的真实委托：三款减盐新品，哪一款可以上市？学生先后组织了三场品评，请来六十位品评员，其中一半是在校师生，一半是从社区请来的老街坊，年纪最大的七十三岁。",
      ),
      h2("三道关"),
      p(
        "第一关是仪器。汤料的含盐量、酸度、油脂，每个样品平行测三次，三次结果相差超过规定，就要重来。第二关是盲评，只打分，不讨论。第三关最费时间：把前两关的数据放在一起，看舌头和仪器说的是不是同一件事。",
      ),
      p(
        "结果有些出人意料。含盐量最低的一款得分并不是最低。“酸笋的酸味把咸味托起来了，”负责统计的学生韦佳琪说，“老街坊给它打的分比学生还高。”真正被扣分的是另一款，问题不在汤，在粉：煮后放置八分钟，弹性下降得太快。",
      ),
      ul("甲款：减盐三成，建议上市", "乙款：减盐两成，粉条需调整工艺后复测", "丙款：减盐两成，风味与原品差别不明显"),
      p(
        "任课教师谭桂兰把学生的评测报告原样交给了企业，没有代为修改。她说，报告里有一处小数点写错了，是企业的质检员发现的，“这个错误学生会记很久，比我在课堂上讲十遍管用。”",
      ),
      p("企业已决定复测乙款，仍由这个班完成，时间定在12月。"),
    ],
  }),
  tell({
    key: "cooking-class-in-the-canteen",
    by: "lizhuo",
    path: "published",
    startedAt: "2026-11-02T14:00:00",
    language: "en",
    column: "campus-life",
    title: "Thirty exchange students, ten stoves and one pot of snail soup",
    summary: "The School of Luosifen Industry taught its most asked-for lesson to students from four countries.",
    eventDate: "2026-10-31",
    tags: ["luosifen", "exchange students", "cooking"],
    photos: ["liang-yuting", "chenchen"],
    body: [
      p(
        "The soup had been on the fire since five in the morning, because a soup of river snails and pork bones does not care about timetables. By nine, when thirty exchange students tied on their aprons in the teaching kitchen, the smell had reached the library.",
      ),
      figure(
        "luosifen",
        "The finished bowl, with fried bean curd skin and peanuts",
        "A bowl of rice noodles in red broth with toppings",
        "Liang Yuting",
      ),
      p(
        "Luosifen is easy to eat and hard to explain. The noodles are made of old rice, since new rice turns soft. The sourness comes from bamboo shoots that have fermented for at least two weeks, and so does most of the smell. Lu Meiying, who has taught the class for four years, hands the jar round the room before anything else is said. “Meet it first,” she tells everyone. “Then cook it.”",
      ),
      p("The students worked in threes, and this is the order they wrote on the board:"),
      ol(
        "Soak the dried noodles in cool water for forty minutes; warm water makes them break.",
        "Fry the bean curd skin and the peanuts apart, and let both drain.",
        "Stir the bamboo shoots in a dry pan until they stop hissing.",
        "Boil the noodles for two minutes and put them into the bowl at once.",
        "Ladle the soup over them, and only then the red oil.",
      ),
      p(
        "Step four caused most of the trouble. Two groups talked while the water boiled and found something closer to porridge. They were given a second packet and a stopwatch.",
      ),
      figure(
        "round-table",
        "Tasting together at the end of the lesson",
        "Students sit close together round a table",
        "Chen Chen",
      ),
      p(
        "Somsak Chaiyo, who studies logistics, comes from a family that sells boat noodles near Bangkok. He ate two bowls, took notes on the red oil, and asked to see how the soup is packed for export. That is the subject of the ",
        link("agreement signed in September", "/en/news/luosifen-research-agreement"),
        ", and of the next lesson, on November 21.",
      ),
    ],
  }),
];
