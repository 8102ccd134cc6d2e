import { emptyStory, type Language, type StoryContent } from "@/core/story/story-content";

const words = {
  en: "the library college delegates training spoke parks region reform teachers students autumn workshop machine nearly hundred education city development platform engineering vocational skill opened guests morning".split(
    " ",
  ),
  zh: "图书馆 学院 会议 代表 培训 发言 园区 开放 职业 教育 改革 教师 学生 秋季 车间 机器 近百所 城市 发展 平台 工程 技能 举行 指出 强调 合作 来宾 上午".split(
    " ",
  ),
};

/** A paragraph of so many words, always the same for the same number. */
function write(language: Language, seed: number, count: number): string[] {
  let state = seed * 2_654_435_761 + 12_345;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return words[language][state % words[language].length] ?? "";
  });
}

/**
 * A long story as its revision of this number has it: every paragraph has one word in twenty of its own, and one paragraph stands
 * in another place each time.
 */
export function longRevision(language: Language, revision: number, count: number): StoryContent {
  const each = 100;
  const space = language === "en" ? " " : "";
  const stop = language === "en" ? "." : "。";
  const paragraphs = Array.from({ length: Math.ceil(count / each) }, (_, at) => {
    const text = write(language, at + 1, each);
    write(language, revision * 1000 + at, each / 20).forEach(
      (word, place) => (text[place * 20 + ((at + revision) % 20)] = word),
    );
    const sentences = Array.from(
      { length: 5 },
      (_, sentence) => text.slice(sentence * 20, sentence * 20 + 20).join(space) + stop,
    );
    return sentences.join(space);
  });
  const [moved = ""] = paragraphs.splice(revision % paragraphs.length, 1);
  paragraphs.splice((revision * 7) % (paragraphs.length + 1), 0, moved);
  return emptyStory({
    ...{ language, column: "notices", department: "publicity", slug: `long-${language}` },
    title: language === "en" ? `A long morning, revision ${revision}` : `漫长的上午，第 ${revision} 版`,
    summary: "A summary",
    source: "News Center",
    author: "Li Zhuo",
    seniorEditor: "Mo Xiaoyun",
    credits: [{ role: "text", name: "Li Zhuo", unit: "Newsroom", account: null }],
    declarations: { origin: "own", repostedFrom: "", unclassified: true, leadersAgreed: true },
    body: {
      type: "doc",
      content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
    },
  });
}
