import type { ActiveRole } from "../../core/workflow/standing";

// The college and people of the demo newsroom. The model page gives romanised names only: every Chinese form of a
// person's name here is ours, and so are the people of the School of Automotive Engineering and the administrator.

export type Named = { zh: string; en: string };

export const college = {
  name: { zh: "柳州职业技术学院", en: "Liuzhou Vocational and Technical College" },
  short: { zh: "柳州职院", en: "LVTC" },
} as const;

export const demoDepartments = [
  {
    id: "publicity",
    name: { zh: "党委宣传部", en: "the Publicity Department of the CPC LVTC Committee" },
    short: { zh: "宣传部", en: "Publicity Department" },
  },
  {
    id: "convergence-media",
    name: { zh: "融媒体中心", en: "Convergence Media Center" },
    short: { zh: "融媒体中心", en: "Media Center" },
  },
  {
    id: "automotive",
    name: { zh: "汽车工程学院", en: "School of Automotive Engineering" },
    short: { zh: "汽车学院", en: "Automotive" },
  },
  {
    id: "luosifen",
    name: { zh: "螺蛳粉产业学院", en: "School of Luosifen Industry" },
    short: { zh: "螺蛳粉学院", en: "Luosifen" },
  },
  {
    id: "academic-affairs",
    name: { zh: "教务处", en: "Academic Affairs Office" },
    short: { zh: "教务处", en: "Academic Affairs" },
  },
  {
    id: "student-affairs",
    name: { zh: "学生工作处", en: "Student Affairs Office" },
    short: { zh: "学工处", en: "Student Affairs" },
  },
] as const;
export type DemoDepartment = (typeof demoDepartments)[number]["id"];

export const demoColumns = [
  { slug: "college-news", zh: "学院要闻", en: "College news" },
  { slug: "departments-news", zh: "院系动态", en: "Department news" },
  { slug: "notices", zh: "通知公告", en: "Notices" },
  { slug: "people", zh: "人物", en: "People" },
  { slug: "campus-life", zh: "校园生活", en: "Campus life" },
  { slug: "in-the-media", zh: "媒体聚焦", en: "In the media" },
] as const;
export type DemoColumn = (typeof demoColumns)[number]["slug"];

export type DemoPerson = {
  username: string;
  name: Named;
  unit: DemoDepartment;
  memberships: readonly (ActiveRole & { department: DemoDepartment | null })[];
};

/** The accounts of CONTRACT.md, "Demo newsroom". */
export const demoPeople = [
  {
    username: "lizhuo",
    name: { zh: "李卓", en: "Li Zhuo" },
    unit: "publicity",
    memberships: [{ role: "reporter", department: "publicity" }],
  },
  {
    username: "chenchen",
    name: { zh: "陈晨", en: "Chen Chen" },
    unit: "publicity",
    memberships: [{ role: "reporter", department: "publicity" }],
  },
  {
    username: "yanglin",
    name: { zh: "杨琳", en: "Yang Lin" },
    unit: "publicity",
    memberships: [{ role: "department_auditor", department: "publicity" }],
  },
  {
    username: "luoshihua",
    name: { zh: "罗世华", en: "Luo Shihua" },
    unit: "publicity",
    memberships: [{ role: "college_auditor", department: null }],
  },
  {
    username: "auto-reporter",
    name: { zh: "黄嘉怡", en: "Huang Jiayi" },
    unit: "automotive",
    memberships: [{ role: "reporter", department: "automotive" }],
  },
  {
    username: "auto-auditor",
    name: { zh: "韦建宁", en: "Wei Jianning" },
    unit: "automotive",
    memberships: [{ role: "department_auditor", department: "automotive" }],
  },
  {
    username: "admin",
    name: { zh: "覃宇凡", en: "Qin Yufan" },
    unit: "convergence-media",
    memberships: [{ role: "administrator", department: null }],
  },
] as const satisfies readonly DemoPerson[];
export type DemoUsername = (typeof demoPeople)[number]["username"];

/** People who take photos, write or translate for the newsroom without an account of it. */
export const contributors = {
  "xiao-antong": { name: { zh: "肖安童", en: "Xiao Antong" }, unit: "convergence-media" },
  "he-caiting": { name: { zh: "何彩婷", en: "He Caiting" }, unit: "convergence-media" },
  "chen-siyi": { name: { zh: "陈思怡", en: "Chen Siyi" }, unit: "convergence-media" },
  "mo-xiaoyun": { name: { zh: "莫晓芸", en: "Mo Xiaoyun" }, unit: "convergence-media" },
  "tan-weijie": { name: { zh: "谭伟杰", en: "Tan Weijie" }, unit: "automotive" },
  "liang-yuting": { name: { zh: "梁雨婷", en: "Liang Yuting" }, unit: "luosifen" },
} as const satisfies Record<string, { name: Named; unit: DemoDepartment }>;
export type Contributor = keyof typeof contributors;
