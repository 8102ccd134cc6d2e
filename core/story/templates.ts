import type { Block, StoryBody } from "./document";
import type { Language } from "./story-content";

/** The kinds of story that come back every week. */
export const templateNames = ["meeting", "visit", "competition", "notice"] as const;
export type TemplateName = (typeof templateNames)[number];

/**
 * The body a story of this kind begins with: headings, and prompts in brackets that end in an ellipsis. The check `prompt_left` keeps a
 * story with a prompt in it from being submitted.
 */
export function templateBody(name: TemplateName, language: Language): StoryBody {
  return { type: "doc", content: templates[name][language].map(blockOf) };
}

/** A line of a template: `## ` makes a heading of it. */
function blockOf(line: string): Block {
  if (!line.startsWith("## ")) return { type: "paragraph", content: [{ type: "text", text: line }] };
  return { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: line.slice(3) }] };
}

const templates: Record<TemplateName, Record<Language, readonly string[]>> = {
  meeting: {
    en: [
      "[Which meeting met, on which day, in which room, and what it was for…]",
      "[Who took the chair, and who came: names with their posts, the most senior first…]",
      "## What was reported",
      "[Who reported on what, with the figures that were given…]",
      "## What was decided",
      "[Each decision in one sentence, with who carries it out and by when…]",
      "## What follows",
      "[The next date, and whom to ask…]",
    ],
    zh: [
      "【何日在何处召开了什么会议，会议的目的是什么…】",
      "【会议由谁主持，哪些人参加：姓名与职务，按规定顺序…】",
      "## 会议听取",
      "【谁汇报了什么工作，给出了哪些数据…】",
      "## 会议决定",
      "【逐项写明决定事项、责任部门和完成时限…】",
      "## 下一步安排",
      "【下一个时间节点与联系人…】",
    ],
  },
  visit: {
    en: [
      "[Who came from where on which day, who received them, and why they came…]",
      "## What they saw",
      "[The places of the visit in their order, and what was shown there…]",
      "## What was said",
      "[What the hosts told about the college, in one or two facts…]",
      "[What the guests said: one short quotation with name and post…]",
      "## What comes of it",
      "[What both sides agreed to do, or leave this part out…]",
    ],
    zh: [
      "【何日何单位何人一行来访，由谁接待，来访目的…】",
      "## 参观情况",
      "【按先后写明参观了哪些地点，看到了什么…】",
      "## 座谈交流",
      "【我方介绍的学院情况，用一两个事实说明…】",
      "【来宾的发言：一句引语，写明姓名与职务…】",
      "## 合作意向",
      "【双方商定的事项；如没有，请删去本节…】",
    ],
  },
  competition: {
    en: [
      "[Which competition ended on which day in which place, and how our students did…]",
      "## The results",
      "[Each prize: category, students, their teacher…]",
      "## How it went",
      "[How many teams from how many colleges, what they had to do, and in what time…]",
      "## Behind the prize",
      "[How the team prepared, with one quotation of a student or teacher…]",
    ],
    zh: [
      "【何日在何地举行的何项赛事落幕，我院学生取得何种成绩…】",
      "## 获奖情况",
      "【逐项写明奖项、参赛学生和指导教师…】",
      "## 比赛过程",
      "【多少所院校、多少支队伍参赛，比赛内容和用时…】",
      "## 赛场背后",
      "【备赛经过，引用一位学生或教师的话…】",
    ],
  },
  notice: {
    en: [
      "[What is announced, for whom, in one sentence…]",
      "## When and where",
      "[Day, time and place…]",
      "## Who it concerns",
      "[Which students, teachers or departments…]",
      "## What to do",
      "[What must be handed in or done, where, and by which day…]",
      "## Questions",
      "[A person with office, telephone and hours…]",
    ],
    zh: [
      "【用一句话写明通知事项和对象…】",
      "## 时间与地点",
      "【日期、时间和地点…】",
      "## 适用对象",
      "【哪些学生、教师或部门…】",
      "## 办理要求",
      "【需要提交或完成什么，在何处、何日前办理…】",
      "## 咨询方式",
      "【联系人、办公室、电话和接待时间…】",
    ],
  },
};
