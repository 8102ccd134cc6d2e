import { p, table, ul } from "../body";
import { tell } from "../demo-story";

// Notices with a day of their own: they wait on the calendar.

export const timetable = [
  tell({
    key: "yuandan-fangjia-anpai-2027",
    by: "lizhuo",
    path: "scheduled",
    startedAt: "2026-11-17T10:00:00",
    releaseAt: "2026-12-24T08:00:00",
    words: { departmentRemark: "与校历一致。", collegeRemark: "按校历定于12月24日早8时发布。" },
    language: "zh",
    column: "notices",
    title: "2027年元旦放假及值班安排",
    summary: "1月1日至3日放假，1月4日（星期一）正常上课。",
    source: "学校办公室",
    eventDate: "2027-01-01",
    tags: ["放假", "值班"],
    body: [
      p("各学院、各部门："),
      p("2027年元旦放假时间为1月1日（星期五）至1月3日（星期日），共三天，1月4日（星期一）起正常上班、上课。"),
      p("放假期间的有关安排如下："),
      ul(
        "第一食堂照常供应三餐，第二食堂休息；",
        "图书馆三楼自修区7:00至23:00开放，其他区域闭馆；",
        "校医务室24小时有人值班；",
        "离校学生须在12月30日前通过辅导员登记去向，返校时间不晚于1月3日22:00。",
      ),
      p(
        "各部门请在离开前关好门窗、水电，贵重设备室加贴封条，并于12月29日前将值班表报学校办公室。学校总值班室：校内分机6000。",
      ),
    ],
  }),
  tell({
    key: "winter-shuttle-timetable",
    by: "chenchen",
    path: "scheduled",
    startedAt: "2026-11-18T09:10:00",
    releaseAt: "2026-11-30T07:00:00",
    words: { collegeRemark: "To appear with the first day of the new timetable." },
    language: "en",
    column: "notices",
    title: "Winter timetable of the shuttle between the two campuses",
    summary: "One more bus after the last evening class, and a later start at weekends.",
    source: "Logistics Office",
    eventDate: "2026-11-30",
    tags: ["shuttle", "timetable"],
    body: [
      p(
        "From November 30 the shuttle between the Shewan campus and the Guantang campus follows its winter timetable. The ride takes about 25 minutes. Students and staff show the campus card; visitors pay two yuan.",
      ),
      table(
        ["From Shewan", "From Guantang", "Days"],
        ["6:50", "7:25", "Monday to Friday"],
        ["12:10", "12:45", "Every day"],
        ["17:40", "18:15", "Every day"],
        ["21:20", "21:55", "Monday to Friday"],
        ["22:10", "22:40", "Tuesday and Thursday"],
      ),
      p(
        "The bus at 22:10 is new. It was asked for by students of the evening laboratories, who until now had to leave half an hour before the end.",
      ),
      p(
        "At weekends the first bus leaves at 8:30. On the last two days of the term there are additional buses every forty minutes; they are announced at the stops.",
      ),
    ],
  }),
];
