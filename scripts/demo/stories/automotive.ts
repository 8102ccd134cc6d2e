import { figure, ol, p, quote } from "../body";
import { tell } from "../demo-story";

// Everything here is written by the reporter of the School of Automotive Engineering and audited first in that school.

const school = { zh: "汽车工程学院", en: "School of Automotive Engineering" };

export const automotive = [
  tell({
    key: "xinnengyuan-shixun-chejian-qiyong",
    by: "auto-reporter",
    path: "published",
    startedAt: "2026-09-10T16:20:00",
    words: { departmentRemark: "安全规程一节已请实训科看过。", collegeRemark: "同意发布。" },
    language: "zh",
    column: "departments-news",
    title: "新能源汽车实训车间启用，第一课是断电",
    summary: "汽车工程学院新能源汽车实训车间9月10日启用，可同时容纳四个班实训。",
    source: school.zh,
    seniorEditor: "auto-auditor",
    eventDate: "2026-09-10",
    tags: ["新能源汽车", "实训"],
    photos: ["tan-weijie"],
    body: [
      p(
        "9月10日，汽车工程学院新能源汽车实训车间启用。车间由原二号厂房改建，面积一千八百平方米，有举升工位十六个、动力电池检修间两间，可同时容纳四个班实训。",
      ),
      figure("car-lift", "学生在举升工位检查底盘", "一辆汽车停在举升机上，几人在车下查看", "谭伟杰"),
      p(
        "第一堂课没有开车，也没有拆电池，整整两节课只做一件事：断电。教师陆建华把规程写在黑板上，学生逐条念，逐条做，两人一组，一人操作，一人看着。",
      ),
      ol(
        "挂牌、设围挡，取下手表和金属饰物；",
        "检查绝缘手套，充气听漏；",
        "断开低压蓄电池负极，钥匙由本人保管；",
        "拔下维修开关，等待十分钟；",
        "验电：先验表，再验车，再验表。",
      ),
      p("“最难教的是那十分钟，”陆建华说，“年轻人等不得。我让他们就站在车旁边，背规程，背到时间够了为止。”"),
      p(
        "车间的教学车辆中，有六辆由企业捐赠，都是真实的故障车，故障原因只有教师知道。学期结束时，每个班要交出一份完整的检修记录。",
      ),
    ],
  }),
  tell({
    key: "free-car-check-at-the-riverside",
    by: "auto-reporter",
    path: "published",
    startedAt: "2026-10-26T10:00:00",
    language: "en",
    column: "campus-life",
    title: "Students look under 143 cars in one Saturday",
    summary: "The volunteers of the School of Automotive Engineering held their autumn check by the river.",
    source: school.en,
    seniorEditor: "auto-auditor",
    eventDate: "2026-10-24",
    tags: ["volunteers", "community"],
    photos: ["tan-weijie"],
    body: [
      p(
        "By half past seven there were already twenty cars in the queue, and one three-wheeler with a load of cabbages. Twice a year the volunteers of the School of Automotive Engineering set up their lamps and jacks on the car park by the river and look over whatever comes, free of charge. On October 24 it was 143 vehicles in nine hours.",
      ),
      figure(
        "car-lift",
        "Brakes and tyres come first",
        "A car stands raised on a lift while people look underneath",
        "Tan Weijie",
      ),
      p(
        "The 46 students work from a card with eighteen points. They do not repair; they write down what they see and what it may cost to leave it alone. Teachers sign every card. Of the cars on Saturday, 31 had tyres below the limit, 19 had brake fluid that should have been changed, and two were advised not to drive home.",
      ),
      quote("He showed me the worn place and let me put my finger on it. No garage ever did."),
      p(
        "Meng Xue, a third-year student, has now spent 120 hours at such checks. The hardest part is not the car, she says. It is to tell a man with two children on the back seat, in a way that he can accept, that his tyres are done.",
      ),
      p(
        "The next check is planned for April. Three-wheelers are welcome; the cabbages were weighed on the axle scale, and the driver went home with the figure.",
      ),
    ],
  }),
];
