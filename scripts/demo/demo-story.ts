import type { Block } from "../../core/story/document";
import type { Credit, CreditRole, Language, StoryContent } from "../../core/story/story-content";
import { type DemoBody, demoBody, type Rewording } from "./body";
import type { DemoRemark } from "./leave-remarks";
import {
  type Contributor,
  contributors,
  type DemoColumn,
  demoDepartments,
  demoPeople,
  type DemoUsername,
} from "./college";

/** What became of a story of the demo, in the order in which a newsroom would meet it. */
export const demoPaths = [
  "draft",
  "submitted",
  "with_college",
  "returned_by_department",
  "returned_by_college",
  "back_to_department",
  "held",
  "rejected",
  "scheduled",
  "published",
  "published_after_return",
  "published_after_amend",
  "correction_draft",
  "correction_in_audit",
  "corrected",
  "withdrawn",
] as const;
export type DemoPath = (typeof demoPaths)[number];

export type DemoWords = {
  /** Why it was returned, held, rejected, opened for correction or withdrawn: one path needs one reason. */
  reason?: string;
  /** What the department auditor left beside the text, sent with their return. */
  remarks?: DemoRemark[];
  /** What the auditors wrote beside their approval. */
  departmentRemark?: string;
  collegeRemark?: string;
  /** What the resubmission, the department auditor's amendment or the correction changed. */
  change?: Rewording;
  /** The dated note readers see after a correction. */
  correctionNote?: string;
};

export type DemoStory = {
  key: string;
  by: DemoUsername;
  path: DemoPath;
  /** Local time of the college, without an offset: `2026-10-14T09:20:00`. */
  startedAt: string;
  /** Local time at which a scheduled story is to appear. */
  releaseAt?: string;
  /** The key of the story this one was translated from. */
  translationOf?: string;
  words: DemoWords;
  content: Omit<StoryContent, "body"> & { body: DemoBody };
};

type Signature = DemoUsername | Contributor;

type Told = Pick<DemoStory, "key" | "by" | "path" | "startedAt" | "releaseAt" | "translationOf"> & {
  words?: DemoWords;
  language: Language;
  column: DemoColumn;
  title: string;
  kicker?: string;
  summary?: string;
  source?: string;
  seniorEditor?: Signature | null;
  eventDate?: string;
  tags?: string[];
  /** Writers; the reporter alone where none are named. */
  text?: Signature[];
  translation?: Signature[];
  photos?: Signature[];
  repostedFrom?: string;
  /** False while the reporter has not yet made the declarations. */
  declared?: boolean;
  body: Block[];
};

/** Fills in what most stories share: slug from key, source, author line, credits, senior editor and declarations. */
export function tell(told: Told): DemoStory {
  const { key, by, path, startedAt, releaseAt, translationOf, words = {} } = told;
  return { key, by, path, startedAt, releaseAt, translationOf, words, content: contentOf(told) };
}

function contentOf(told: Told): DemoStory["content"] {
  const { language, text = [told.by], translation = [], photos = [], seniorEditor = "mo-xiaoyun" } = told;
  const credits = (role: CreditRole, people: Signature[]) => people.map((person) => credit(role, person, language));
  return {
    language,
    column: told.column,
    department: signatory(told.by).unit,
    slug: told.key,
    title: told.title,
    kicker: told.kicker ?? "",
    summary: told.summary ?? "",
    source: told.source ?? newsCenter[language],
    author: text.map((person) => signatory(person).name[language]).join(language === "zh" ? "、" : ", "),
    seniorEditor: seniorEditor ? signatory(seniorEditor).name[language] : "",
    eventDate: told.eventDate ?? null,
    tags: told.tags ?? [],
    credits: [...credits("text", text), ...credits("translation", translation), ...credits("photo", photos)],
    declarations: declarationsOf(told),
    correctionNote: "",
    body: demoBody(told.body),
  };
}

const newsCenter = { zh: "新闻中心", en: "News Center" } as const;

function declarationsOf({ declared = true, repostedFrom = "" }: Told): StoryContent["declarations"] {
  const origin = repostedFrom ? "repost" : "own";
  return { origin: declared ? origin : null, repostedFrom, unclassified: declared, leadersAgreed: declared };
}

function credit(role: CreditRole, person: Signature, language: Language): Credit {
  const { name, unit } = signatory(person);
  const printed = demoDepartments.find((department) => department.id === unit)?.name[language] ?? "";
  return { role, name: name[language], unit: printed, account: person in contributors ? null : person };
}

function signatory(person: Signature) {
  const account = demoPeople.find((candidate) => candidate.username === person);
  return account ?? contributors[person as Contributor];
}
