import { type Problem, type Result, refuse } from "../refusal";
import { cleanLine } from "./clean-text";
import { type Credit, type CreditRole, type Language, type StoryContent, storyContent } from "./story-content";

/** FormData, or anything that answers like it. */
export type StoryForm = { get: (name: string) => unknown; getAll: (name: string) => unknown[] };

/** What somebody typed, in the shape of a story; whether it is one, `parseStoryForm` decides. */
export type TypedStory = StoryContent;

/**
 * Reads the fields of the editor's form as typed. Rows of credits without name and unit are left out. A credit stays tied to
 * its account only while its name is the one the account was tied to.
 */
export function readStoryForm(form: StoryForm): TypedStory {
  const line = (name: string) => textOf(form.get(name));
  return {
    language: line("language") as Language,
    column: line("column"),
    department: line("department"),
    slug: line("slug").trim(),
    title: cleanLine(line("title")),
    kicker: cleanLine(line("kicker")),
    summary: line("summary"),
    source: cleanLine(line("source")),
    author: cleanLine(line("author")),
    seniorEditor: cleanLine(line("seniorEditor")),
    eventDate: line("eventDate") || null,
    tags: splitTags(line("tags")),
    credits: readCredits(form),
    declarations: {
      origin: (line("origin") || null) as StoryContent["declarations"]["origin"],
      repostedFrom: cleanLine(line("repostedFrom")),
      unclassified: form.get("unclassified") !== null,
      leadersAgreed: form.get("leadersAgreed") !== null,
    },
    correctionNote: line("correctionNote").trim(),
    body: parseJson(line("body")) as StoryContent["body"],
  };
}

/** The content a form spells, checked and cleaned. Refuses with not_valid and the places that cannot be accepted. */
export function parseStoryForm(form: StoryForm): Result<{ content: StoryContent }> {
  const parsed = storyContent.safeParse(readStoryForm(form));
  if (parsed.success) return { ok: true, content: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }): Problem => {
    // Only our own schemas speak in single words; what a library says in sentences never reaches the page.
    return { place: path.join("."), reason: /^[a-z_]+$/.test(message) ? message : "other" };
  });
  return refuse("not_valid", problems);
}

/** Tags as one line: divided by commas or semicolons, Chinese ones included. */
export function splitTags(line: string): string[] {
  return line
    .split(/[,;，；、\n]/)
    .map(cleanLine)
    .filter(Boolean);
}

function readCredits(form: StoryForm): Credit[] {
  const [roles, names, units, accounts, tiedNames] = [
    "credit.role",
    "credit.name",
    "credit.unit",
    "credit.account",
    "credit.tiedName",
  ].map((field) => form.getAll(field).map(textOf));
  return (roles ?? []).flatMap((role, at) => {
    const name = cleanLine(names?.[at] ?? "");
    const unit = cleanLine(units?.[at] ?? "");
    if (!name && !unit) return [];
    const tied = name === cleanLine(tiedNames?.[at] ?? "");
    return [{ role: role as CreditRole, name, unit, account: (tied && accounts?.[at]) || null }];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
