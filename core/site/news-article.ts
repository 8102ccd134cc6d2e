import { listPhotos } from "../story/body-text";
import { masterFile, type PhotoFiles } from "../story/photo-files";
import type { College, PrintedSignOff, PublishedStory, StoryAround } from "../story/published";
import type { Credit, CreditRole, Language } from "../story/story-content";

/** A published story, the college that prints it, and the address of the site without a slash at the end. */
export type Printed = {
  story: PublishedStory;
  photos: Record<string, PhotoFiles>;
  around: Pick<StoryAround, "translation">;
  college: College;
  site: string;
};

/** The story as structured data says it (schema.org NewsArticle), every address absolute. Fields without a value are left out. */
export function describeArticle({ story, photos, around, college, site }: Printed): object {
  const { content, releasedAt, correctedAt } = story;
  const { language, slug } = content;
  const address = `${site}/${language}/news/${slug}`;
  const named = (role: CreditRole) => content.credits.filter((credit) => credit.role === role).map(describePerson);
  return filled({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: filled({
      "@type": "WebPage",
      "@id": address,
      reviewedBy: story.signOffs.map((signOff) => describeAuditor(signOff, language)),
    }),
    url: address,
    headline: content.title,
    alternativeHeadline: content.kicker,
    description: content.summary,
    inLanguage: language === "zh" ? "zh-CN" : "en",
    datePublished: releasedAt,
    dateModified: correctedAt ?? releasedAt,
    author: describeAuthors(story, college),
    translator: named("translation"),
    editor: content.seniorEditor && { "@type": "Person", name: content.seniorEditor },
    contributor: named("photo"),
    image: listPhotos(content.body).flatMap((hash) => (photos[hash] ? [`${site}/media/${hash}/${masterFile}`] : [])),
    publisher: describeCollege(college, language, site),
    articleSection: college.columns.find(({ id }) => id === content.column)?.[language],
    keywords: content.tags,
    isAccessibleForFree: true,
    correction: story.corrections.map(({ note, at }) =>
      filled({ "@type": "CorrectionComment", text: note, datePublished: at }),
    ),
    ...describeTranslation(content.credits, around, site),
  });
}

/** Structured data as text for a script element: nothing in it can end the element or begin a comment. */
export function writeStructuredData(told: object): string {
  return JSON.stringify(told).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function describePerson({ name, unit }: Pick<Credit, "name" | "unit">): object {
  return filled({ "@type": "Person", name, affiliation: unit && { "@type": "Organization", name: unit } });
}

/** Who wrote it by its credits; else its author line, which may name a department; else the college. */
function describeAuthors({ content }: PublishedStory, college: College): object[] {
  const writers = content.credits.filter(({ role, name }) => role === "text" && name);
  if (writers.length > 0) return writers.map(describePerson);
  const units = [college.name, ...college.departments].flatMap(({ zh, en }) => [zh, en]);
  if (content.author && !units.includes(content.author)) return [{ "@type": "Person", name: content.author }];
  return [{ "@type": "Organization", name: content.author || content.source || college.name[content.language] }];
}

function describeAuditor(signOff: PrintedSignOff, language: Language): object {
  return { ...describePerson(signOff[language]), jobTitle: auditorTitles[signOff.role][language] };
}

const auditorTitles: Record<PrintedSignOff["role"], { zh: string; en: string }> = {
  department_auditor: { zh: "部门网站审核", en: "Department Website Auditor" },
  college_auditor: { zh: "学院网站审核", en: "College Website Auditor" },
};

function describeCollege({ name, site: { logo } }: College, language: Language, site: string): object {
  const url = logo ? `${site}/site/logo/${logo}` : `${site}/icon-512.png`;
  return {
    "@type": "NewsMediaOrganization",
    name: name[language],
    url: `${site}/${language}`,
    logo: { "@type": "ImageObject", url },
  };
}

/** Which of the two is the original shows in the credits: a translation names its translator. */
function describeTranslation(credits: readonly Credit[], { translation }: Printed["around"], site: string): object {
  if (!translation) return {};
  const other = {
    "@type": "NewsArticle",
    "@id": `${site}/${translation.language}/news/${translation.slug}`,
    headline: translation.title,
    inLanguage: translation.language === "zh" ? "zh-CN" : "en",
  };
  return credits.some(({ role }) => role === "translation") ? { translationOfWork: other } : { workTranslation: other };
}

function filled(told: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === "" || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(told).filter(([, value]) => !isEmpty(value)));
}
