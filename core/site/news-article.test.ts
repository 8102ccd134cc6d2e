import { describe, expect, test } from "vitest";
import type { College, PublishedStory } from "../story/published";
import { type Credit, emptyStory, type StoryContent } from "../story/story-content";
import { plainSite } from "./site-settings";
import { describeArticle, writeStructuredData } from "./news-article";

const site = "https://news.example.edu";
const photo = "a".repeat(64);
const college: College = {
  name: { zh: "柳州职业技术学院", en: "Liuzhou College" },
  columns: [{ id: "college-news", zh: "学院新闻", en: "College news" }],
  departments: [{ id: "publicity", zh: "党委宣传部", en: "the Publicity Department" }],
  site: plainSite,
};
const credit = (role: Credit["role"], name: string, unit = ""): Credit => ({ role, name, unit, account: null });
const signOff = (stage: number, role: "department_auditor" | "college_auditor", en: string) => ({
  ...{ stage, role, at: "2026-03-09T10:00:00.000Z" },
  zh: { name: "杨琳", unit: "党委宣传部" },
  en: { name: en, unit: "the Publicity Department" },
});

function printed(changes: Partial<StoryContent> = {}, more: Partial<PublishedStory> = {}): PublishedStory {
  const start = { language: "en", column: "college-news", department: "publicity", slug: "library-1" } as const;
  return {
    ...{ id: "1", place: 1, revision: 2, hash: "f".repeat(64), correctedAt: null, corrections: [] },
    content: emptyStory({ ...start, title: "The library stays open", ...changes }),
    releasedAt: "2026-03-10T01:05:00.000Z",
    signOffs: [signOff(0, "department_auditor", "Yang Lin"), signOff(1, "college_auditor", "Luo Shihua")],
    legacy: null,
    ...more,
  };
}

const tell = (story: PublishedStory, more: object = {}) => {
  const photos = { [photo]: { width: 3, height: 2, sizes: [] } };
  const told = describeArticle({ story, photos, around: {}, college, site, ...more });
  return JSON.parse(writeStructuredData(told)) as Record<string, unknown>;
};

describe("what a story's page says to machines", () => {
  test("is where it stands, what it is called, when it came, who prints it and who audited it", () => {
    expect(tell(printed({ summary: "Until midnight.", tags: ["library"], seniorEditor: "Mo Xiaoyun" }))).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      mainEntityOfPage: {
        "@type": "WebPage",
        "@id": `${site}/en/news/library-1`,
        reviewedBy: [
          auditor("Yang Lin", "Department Website Auditor"),
          auditor("Luo Shihua", "College Website Auditor"),
        ],
      },
      url: `${site}/en/news/library-1`,
      headline: "The library stays open",
      description: "Until midnight.",
      inLanguage: "en",
      datePublished: "2026-03-10T01:05:00.000Z",
      dateModified: "2026-03-10T01:05:00.000Z",
      author: [{ "@type": "Organization", name: "Liuzhou College" }],
      editor: { "@type": "Person", name: "Mo Xiaoyun" },
      publisher: {
        "@type": "NewsMediaOrganization",
        name: "Liuzhou College",
        url: `${site}/en`,
        logo: { "@type": "ImageObject", url: `${site}/icon-512.png` },
      },
      articleSection: "College news",
      keywords: ["library"],
      isAccessibleForFree: true,
    });
  });

  const person = (name: string) => ({ "@type": "Person", name });
  test.each<[string, Partial<StoryContent>, object[]]>([
    [
      "its credited writers",
      { author: "x", credits: [credit("text", "Li Zhuo"), credit("photo", "Chen")] },
      [person("Li Zhuo")],
    ],
    ["its author line", { author: "Li Zhuo" }, [person("Li Zhuo")]],
    ["a department", { author: "党委宣传部" }, [{ "@type": "Organization", name: "党委宣传部" }]],
    ["its source", { source: "News Center" }, [{ "@type": "Organization", name: "News Center" }]],
  ])("names as author %s", (_, changes, author) => {
    expect(tell(printed(changes)).author).toEqual(author);
  });

  test("names units of people, photographers and pictures by their whole address", () => {
    const figure = { type: "figure" as const, attrs: { photo, caption: "", alt: "", photographer: "" } };
    const lost = { type: "figure" as const, attrs: { ...figure.attrs, photo: "b".repeat(64) } };
    const credits = [credit("text", "Li Zhuo", "Publicity"), credit("photo", "Chen Chen")];
    const told = tell(printed({ credits, body: { type: "doc", content: [figure, lost, figure] } }));
    expect(told.author).toEqual([
      { ...person("Li Zhuo"), affiliation: { "@type": "Organization", name: "Publicity" } },
    ]);
    expect(told.contributor).toEqual([person("Chen Chen")]);
    expect(told.image).toEqual([`${site}/media/${photo}/master.jpg`]);
  });

  test("tells every correction and its day", () => {
    const at = "2026-03-12T01:05:00.000Z";
    const told = tell(printed({}, { correctedAt: at, corrections: [{ note: "A name was misspelt.", at }] }));
    expect(told.dateModified).toBe(at);
    expect(told.correction).toEqual([
      { "@type": "CorrectionComment", text: "A name was misspelt.", datePublished: at },
    ]);
  });

  test("leads from a translation to its original, and back", () => {
    const translation = { slug: "tushuguan-1", title: "图书馆", language: "zh" as const, releasedAt: "" };
    const other = {
      "@type": "NewsArticle",
      "@id": `${site}/zh/news/tushuguan-1`,
      headline: "图书馆",
      inLanguage: "zh-CN",
    };
    expect(tell(printed(), { around: { translation } })).toMatchObject({ workTranslation: other });
    const translated = printed({ credits: [credit("translation", "Chen Chen")] });
    expect(tell(translated, { around: { translation } })).toMatchObject({ translationOfWork: other });
    expect(tell(translated)).not.toHaveProperty("translationOfWork");
  });

  test("says nothing of auditors where none signed, and shows the college's own mark where it has one", () => {
    expect(tell(printed({}, { signOffs: [] })).mainEntityOfPage).not.toHaveProperty("reviewedBy");
    const logo = `${"c".repeat(64)}.png`;
    const own = { ...college, site: { ...plainSite, logo } };
    expect(tell(printed(), { college: own }).publisher).toMatchObject({ logo: { url: `${site}/site/logo/${logo}` } });
  });
});

test.each([
  "</script><script>alert(1)</script>",
  "<!-- <script> never closed",
  "]]> & &lt;/script&gt;",
  `"quoted" and \\ slashed`,
  "line\u2028ends\u2029and \u0000 controls \u001b[31m",
  "emoji 😀 and 半个\ud800代理",
])("a hostile title stays a title: %j", (title) => {
  const text = writeStructuredData(
    describeArticle({ story: printed({ title }), photos: {}, around: {}, college, site }),
  );
  expect(text).not.toMatch(/[<>&\u2028\u2029\p{Cc}]/u);
  expect((JSON.parse(text) as { headline: string }).headline).toBe(title);
});

function auditor(name: string, jobTitle: string) {
  const affiliation = { "@type": "Organization", name: "the Publicity Department" };
  return { "@type": "Person", name, affiliation, jobTitle };
}
