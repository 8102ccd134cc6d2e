import type { BylineRole, Clause } from "./clause";
import { unitLikenessZh } from "./unit-names";

const words: readonly { roles: BylineRole[]; words: string }[] = [
  { roles: ["text", "photo"], words: "文图|摄影报道|图文报道" },
  { roles: ["senior"], words: "责任编辑|值班编辑|责编" },
  { roles: ["audit"], words: "审核|审稿|审校|审定|校对|复审|初审|终审|一审|二审|三审|签发|监制" },
  { roles: ["translation"], words: "翻译|编译|译者|译文|译" },
  { roles: ["editing"], words: "网络编辑|图文编辑|编辑|排版" },
  { roles: ["photo"], words: "摄影记者|摄影师|摄影|拍摄|供图|图片|照片|摄像|图|摄" },
  {
    roles: ["text"],
    words:
      "特约通讯员|通讯员|学生记者|校园记者|实习记者|本网记者|本报记者|记者|撰稿人|撰稿|撰文|撰写|采写|供稿|作者|文字|报道|文",
  },
];
const word = words.map((one) => one.words).join("|");
const trades = /^(?:(?:本网|本报|学生|校园|实习|特约)?(?:通讯员|记者))\s*/;
/** Words that may stand right before a name, without a blank: "通讯员李卓". */
const binding =
  /^(?:特约通讯员|通讯员|学生记者|校园记者|实习记者|本网记者|本报记者|记者|摄影|撰稿|撰文|采写|翻译|编辑|供稿|供图)$/;

const both =
  /(^|[\s;；，,、。|（(])(?:文字?|撰文|采写|供稿|撰稿) ?[/、,&和及 ]? ?(?:图片?|摄影|摄|供图)(?=[\s/:]|$)|(^|[\s;；，,、。|（(])图片? ?[/、和及 ]? ?文字?(?=[\s/:]|$)/g;
const marker = new RegExp(`(?<=^|[\\s;；，,、。|/（(])(?:${word})`, "g");

type Mark = { at: number; end: number; roles: BylineRole[]; mark: Clause["mark"]; word: string };

/** The parts of a Chinese byline, its roles before the names ("文/甲 图/乙") or behind them ("甲 文 乙 摄"). */
export function clausesZh(line: string): Clause[] | undefined {
  const folded = line
    .replace(/[／∕]/g, "/")
    .replace(/[：﹕]/g, ":")
    .replace(/ ?([/:]) ?/g, "$1");
  const text = folded.replace(both, "$1$2文图");
  const marks = marksOf(text);
  if (marks.length === 0) return undefined;
  if (marks.at(-1)?.end === text.replace(/[。.\s]+$/, "").length) return namesFirst(text, marks);
  if (marks[0]?.at !== 0) return undefined;
  return marks.map(({ end, roles, mark }, n) => ({ roles, mark, people: trim(text.slice(end, marks[n + 1]?.at)) }));
}

function marksOf(text: string): Mark[] {
  return [...text.matchAll(marker)].flatMap((match): Mark[] => {
    const end = match.index + match[0].length;
    const next = text.charAt(end);
    const roles = words.find((one) => one.words.split("|").includes(match[0]))?.roles ?? [];
    const made = { at: match.index, roles, word: match[0] };
    if (next === ":" || next === "/") return [{ ...made, end: end + 1, mark: "sign" }];
    if (/^[\s，,、;；。]?$/.test(next)) return [{ ...made, end, mark: "space" }];
    const run = /^[^\s;；，,、。|/:（(]*/.exec(text.slice(match.index, end + 20))?.[0] ?? "";
    const bound = binding.test(match[0]) && unitLikenessZh(run) === "no";
    return bound ? [{ ...made, end, mark: "space" }] : [];
  });
}

/** "李卓 文 陈晨 摄": each role closes the names before it. */
function namesFirst(text: string, marks: readonly Mark[]): Clause[] | undefined {
  // A trade before the names ("通讯员 李卓 摄") closes nothing.
  const closing = marks.filter(({ at, word: each }) => !(trades.test(each) && isOpening(text, at, marks)));
  const clauses = closing.map(({ at, roles, mark }, n) => {
    const people = trim(text.slice(closing[n - 1]?.end ?? 0, at).replace(/[/]$/, "")).replace(trades, "");
    return { roles, mark, people };
  });
  return clauses.every(({ people }) => people !== "") ? clauses : undefined;
}

function isOpening(text: string, at: number, marks: readonly Mark[]): boolean {
  return trim(text.slice(marks.findLast((one) => one.at < at)?.end ?? 0, at)) === "";
}

function trim(text: string): string {
  return text.replace(/^[\s;；，,、。.|/:]+|[\s;；，,、。.|/:]+$/g, "");
}
