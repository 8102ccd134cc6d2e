import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compareStories } from "@/core/story/compare";
import type { Block, Figure } from "@/core/story/document";
import { emptyStory, type Language } from "@/core/story/story-content";
import { messages } from "@/messages/messages";
import { ChangeView } from "./change-view";
import type { TextView } from "./text-view";

const [a, b, c, d] = [
  "会议于周一上午在学校大礼堂隆重开幕。",
  "来自全国近百所职业院校的代表参加了会议。",
  "陆柳萍在讲话中指出，培训工作要持续开展。",
  "上午九时车间座无虚席，晚到的来宾在楼上观摩。",
];
const more = ["学生展示了他们制作的机器。", "食堂为来宾准备了午餐。", "下午参观了图书馆。", "会议在傍晚闭幕。"];
const say = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const figure = (caption: string, photo = "a"): Block => {
  const attrs: Figure["attrs"] = { photo: photo.repeat(64), caption, alt: "大礼堂", photographer: "陈晨" };
  return { type: "figure", attrs };
};

function show(language: Language, view: TextView, before: Block[], after: Block[], noted?: number): string {
  const story = (content: Block[]) =>
    emptyStory({ language: "zh", column: "news", department: "publicity", slug: "s", body: { type: "doc", content } });
  const change = { comparison: compareStories(story(before), story(after)), numbers: { before: 1, after: 2 } };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messages[language]} timeZone="UTC">
      <ChangeView
        look={{ view, whole: false, width: "phone" }}
        room="/desk/stories/1/review"
        names={{ columns: {}, departments: {} }}
        photos={{}}
        notes={(at) => (at === noted ? <aside>noted</aside> : null)}
        {...{ change, language }}
      />
    </NextIntlClientProvider>,
  );
}

const before = [a, b, c, d, ...more].map(say);
const after = [b, c.replace("持续", "深入"), d, ...more, a].map(say);

test.each(["changes", "sides"] as const)(
  "in %s a moved paragraph stands at both places, each linked with the other",
  (view) => {
    const shown = show("zh", view, before, after);
    expect(shown).toContain('id="left-0"');
    expect(shown).toContain('href="#passage-7"');
    expect(shown).toMatch(/data-passage="7" id="passage-7"/);
    expect(shown).toContain('href="#left-0"');
    expect(shown).toContain("由正文开头移至此处。");
    expect(shown).toContain("已由此处移至“会议在傍晚闭幕。”之后。");
  },
);

test("each newest passage has its number once, and what is the same far from a change is folded with its count", () => {
  const shown = show("zh", "changes", before, after);
  expect([...shown.matchAll(/data-passage="(\d+)"/g)].map(([, at]) => Number(at))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(shown).toContain("3 段未改动");
});

test("a passage with a note is never folded, and the note stands behind it", () => {
  const shown = show("zh", "changes", before, after, 4);
  expect(shown).not.toContain("<details");
  expect(shown.indexOf("noted")).toBeGreaterThan(shown.indexOf('data-passage="4"'));
  expect(shown.indexOf("noted")).toBeLessThan(shown.indexOf('data-passage="5"'));
});

test.each([
  ["zh", "1 个段落有改动；1 个段落换了位置。", "新增: ", "删除: "],
  ["en", "1 paragraph changed; 1 paragraph moved.", "added: ", "removed: "],
] as const)("in %s the summary and the word for each change are said", (language, summary, added, removed) => {
  const shown = show(language, "changes", before, after);
  expect(shown).toContain(summary);
  expect(shown).toContain(`<ins data-said="${added}"`);
  expect(shown).toContain(`<del data-said="${removed}"`);
});

test("another photo is shown before and after, its words compared", () => {
  const shown = show("en", "changes", [figure("旧图书馆", "a")], [figure("新图书馆", "b")]);
  expect(shown).toContain(messages.en.review.change.photo_before);
  expect(shown).toContain(messages.en.review.change.photo_after);
  expect(shown).toContain("Photo of figure 1 changed; caption of figure 1 changed.");
});
