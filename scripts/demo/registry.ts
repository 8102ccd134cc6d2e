import type { PersonRecord, PostRecord, TermRecord } from "../../core/registry/record";
import { college, contributors, demoDepartments, demoPeople, type DemoDepartment, type Named } from "./college";

// The leaders of the model page with the posts it gives them; the Chinese forms of names and posts are ours.

const education = { zh: "广西壮族自治区教育厅", en: "the Department of Education of Guangxi Zhuang Autonomous Region" };
const bureau = { zh: "柳州市教育局", en: "Liuzhou Municipal Education Bureau" };
const city = { zh: "柳州市人民政府", en: "Liuzhou Municipal People's Government" };
const committee = { zh: "中共柳州职业技术学院委员会", en: "the CPC LVTC Committee" };
const lvtc = { zh: college.name.zh, en: college.short.en };

type Days = { from?: string; until?: string; department?: DemoDepartment };

function post(name: Named, unit: Named, { from, until, department }: Days = {}): PostRecord {
  const days = { from: from ?? null, until: until ?? null };
  return { ...name, unitZh: unit.zh, unitEn: unit.en, department: department ?? null, ...days };
}

function person(zh: string, en: string, ...posts: PostRecord[]): PersonRecord {
  return { zh, en, note: "", posts };
}

const leaders: PersonRecord[] = [
  person(
    "黄雄彪",
    "Huang Xiongbiao",
    post({ zh: "副厅长、一级巡视员", en: "Deputy Director and First-level Inspector" }, education),
    post({ zh: "党组副书记", en: "Deputy Secretary of the Party Leadership Group" }, education),
  ),
  person("卢柳萍", "Lu Liuping", post({ zh: "副市长", en: "Deputy Mayor" }, city)),
  person(
    "覃壮才",
    "Qin Zhuangcai",
    post({ zh: "职业教育与成人教育处处长", en: "Chief of the Division of Vocational and Adult Education" }, education),
  ),
  person("刘子林", "Liu Zilin", post({ zh: "党委书记", en: "Secretary of the Party Committee" }, committee)),
  person("甘金明", "Gan Jinming", post({ zh: "院长", en: "President" }, lvtc)),
  person(
    "潘旭阳",
    "Pan Xuyang",
    post({ zh: "党组书记、局长", en: "Secretary of the Party Leadership Group and Director" }, bureau),
    post(
      { zh: "书记", en: "Secretary" },
      {
        zh: "中共柳州市委教育工作委员会",
        en: "the Education Work Committee of the CPC Liuzhou Municipal Committee",
      },
    ),
  ),
];

const duties: Partial<Record<string, Named>> = {
  lizhuo: { zh: "记者", en: "Reporter" },
  chenchen: { zh: "摄影记者", en: "Photographer" },
};

/** Everybody the demo newsroom has on record: the leaders of the model page, its own people and its contributors. */
export function demoRegistry(): PersonRecord[] {
  const staff = demoPeople.map(({ username, name, unit }) => {
    return person(name.zh, name.en, atDepartment(unit, duties[username] ?? { zh: "", en: "" }));
  });
  const others = Object.values(contributors).map(({ name, unit }) => {
    return person(name.zh, name.en, atDepartment(unit, { zh: "学生记者", en: "Student reporter" }));
  });
  return [...leaders, ...staff, ...others];
}

function atDepartment(id: DemoDepartment, duty: Named): PostRecord {
  const unit = demoDepartments.find((department) => department.id === id)?.name ?? { zh: "", en: "" };
  return post(duty, unit, { department: id });
}

/** Terms of the model page and of everyday college news, with forms that are often met instead. */
export const demoTerms: TermRecord[] = [
  {
    zh: "柳州职业技术学院",
    en: "Liuzhou Vocational and Technical College",
    avoid: ["Liuzhou Vocational & Technical College", "Liuzhou Vocational Technology College"],
    note: "LVTC for short.",
  },
  { zh: "产教融合", en: "integration of industry and education", avoid: ["production-education fusion"], note: "" },
  { zh: "科教融汇", en: "integration of science and education", avoid: ["science-education melting"], note: "" },
  { zh: "产业学院", en: "industrial college", avoid: ["industry institute"], note: "" },
  {
    zh: "双师型教师",
    en: "dual-qualified teacher",
    avoid: ["double-teacher type teacher", "double-qualified teacher"],
    note: "",
  },
  {
    zh: "螺蛳粉产业学院",
    en: "School of Luosifen Industry",
    avoid: ["Snail Rice Noodle College", "螺丝粉产业学院"],
    note: "",
  },
  {
    zh: "融媒体中心",
    en: "Convergence Media Center",
    avoid: ["Financial Media Center", "Melting Media Center"],
    note: "",
  },
  { zh: "高质量发展", en: "high-quality development", avoid: ["high quality develop"], note: "" },
];
