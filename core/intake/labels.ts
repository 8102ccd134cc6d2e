import type { BylineRole } from "./clause";

/** What a label of a line gives: a field, a credit, an audit line, or nothing that a story keeps. */
export type Gives =
  | { field: "title" | "kicker" | "source" | "author" | "seniorEditor" | "releaseDate" | "eventDate" }
  | { credit: BylineRole }
  | { audit: "department" | "college" | "other" }
  | { furniture: true };

/** `weak`: a label that ordinary text uses too; it counts only beside another label, or before a date. */
type Label = { gives: Gives; words: string; weak?: true };

const labels: readonly Label[] = [
  {
    gives: { audit: "department" },
    words:
      "department website auditors?|department auditors?|department website audited by|部门网站审核人?|部门审核人?|部门网站审核员|部门初审|部门一审|院系网站审核人?",
  },
  {
    gives: { audit: "college" },
    words:
      "college website auditors?|college auditors?|school website auditors?|college website audited by|学院网站审核人?|学院网站审核员|学校网站审核人?|学院审核人?|学院终审|学校审核人?",
  },
  {
    gives: { audit: "other" },
    words:
      "auditors?|reviewed by|reviewers?|audited by|approved by|proofread by|审核人?|审稿人?|审校|校对|初审|复审|终审|一审|二审|三审|签发人?|监制",
  },
  { gives: { field: "title" }, words: "title|headline|标题|题目" },
  { gives: { field: "kicker" }, words: "kicker|眉题|引题|肩题" },
  { gives: { field: "source" }, words: "sources?|news source|稿件来源|信息来源|文章来源|新闻来源|来 ?源|出处" },
  { gives: { field: "author" }, words: "authors?|作 ?者|文章作者" },
  {
    gives: { field: "seniorEditor" },
    words:
      "senior editors?|managing editors?|executive editors?|responsible editors?|editor[- ]in[- ]charge|chief editors?|责任编辑|值班编辑|责 ?编",
  },
  {
    gives: { field: "releaseDate" },
    words:
      "release date|released on|date of release|publish(?:ed|ing)? date|publication date|date published|release time|发布时间|发布日期|发稿时间|发表时间|发布于|更新时间",
  },
  {
    gives: { field: "releaseDate" },
    words: "date|time|published(?: on)?|posted(?: on)?|released|日期|时间",
    weak: true,
  },
  { gives: { field: "eventDate" }, words: "event date|date of event|活动日期|事件日期" },
  { gives: { credit: "editing" }, words: "edited by|editors?|网络编辑|网站编辑|编 ?辑", weak: true },
  { gives: { credit: "photo" }, words: "photos? by|photographers?|摄 ?影|供图|图片", weak: true },
  {
    gives: { credit: "text" },
    words: "text by|written by|reporters?|通讯员|撰稿人?|供稿单位|供稿人?|记者",
    weak: true,
  },
  { gives: { credit: "translation" }, words: "translated by|translators?|翻译|译者", weak: true },
  {
    gives: { furniture: true },
    words:
      "views?|hits|clicks|read count|page views?|font size|previous article|next article|previous news|next news|share to|浏览次数|浏览量|访问量|访问次数|点击次数|点击数|点击量|点击率|阅读次数|阅读量|阅读|浏览|点击|人气|字号|字体大小|字体|上一篇|下一篇|上一条|下一条|分享到",
  },
];

/** A label of a line, with what stands behind it up to the next. */
export type Labelled = { gives: Gives; weak: boolean; value: string };

const groups = labels.map(({ words }) => `(${words})`).join("|");
const label = new RegExp(`(?:(?<![\\p{L}\\p{N}-])|(?<=[\\p{Script=Han}\\d]))(?:${groups}) ?[:：]`, "giu");

/** Divides a line at its labels; what stands before the first is `before`. Undefined when there is no label. */
export function divideAtLabels(line: string): { before: string; parts: Labelled[] } | undefined {
  const found = [...line.matchAll(label)].filter((match) => stands(match, line));
  if (found.length === 0) return undefined;
  const parts = found.map((match, n): Labelled => {
    const which = match.slice(1).findIndex((group: string | undefined) => group !== undefined);
    const { gives, weak } = labels[which] ?? { gives: { furniture: true } };
    return {
      gives,
      weak: weak ?? false,
      value: trimValue(line.slice(match.index + match[0].length, found[n + 1]?.index)),
    };
  });
  return { before: trimValue(line.slice(0, found[0]?.index)), parts };
}

/** A label right behind a Chinese character or a digit ("新闻中心作者：") must itself be Chinese and longer than one character. */
function stands(match: RegExpMatchArray, line: string): boolean {
  const before = line.charAt((match.index ?? 0) - 1);
  return !/[\p{Script=Han}\d]/u.test(before) || /^\p{Script=Han}{2}/u.test(match[0]);
}

function trimValue(text: string): string {
  return text.replace(/^[\s|丨/;；,，、[\]【】]+|[\s|丨/;；,，、[\]【】]+$/g, "");
}
