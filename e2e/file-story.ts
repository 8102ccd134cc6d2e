import { randomUUID } from "node:crypto";
import { type Browser, test } from "@playwright/test";
import type { Order } from "@/commands/carry-out";
import { createStory } from "@/commands/create-story";
import { openRevision } from "@/commands/open-revision";
import { saveStory } from "@/commands/save-story";
import { submitStory } from "@/commands/submit-story";
import type { Result } from "@/core/refusal";
import type { CreditRole, StoryContent } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import { findStory, type StoryRecord } from "@/db/queries/find-story";
import { approveStory } from "@/test/reading";
import { type Credit, type Draft, publicity, sessionOf } from "./desk";
import { bringPicture } from "./bring-picture";
import { findPerson, storeUnderTest } from "./newsroom-beside";

/**
 * Stories brought to where a browser story begins, by the newsroom's own commands beside the running server: what the editor and the
 * desks leave behind, without their screens. The screens themselves are told in main-job, sent-back and print.
 */

const roles: Record<Credit["role"], CreditRole> = {
  Text: "text",
  Photos: "photo",
  Translation: "translation",
  Editing: "editing",
};

/** A new story with its place in the paper and nothing else, as it is when its editor opens. Returns its id. */
export async function beginStory(title: string, by = "lizhuo"): Promise<string> {
  const reporter = await findPerson(by);
  const content = { title, column: "college-news", language: "en", department: reporter.department } as const;
  const created = await createStory(await storeUnderTest(), reporter, { request: randomUUID(), content }, new Date());
  return taken(created).story;
}

/** A story that waits for the department audit, with all its reporter has to fill in. Returns its id. */
export async function fileStory(draft: Draft, by = "lizhuo"): Promise<string> {
  const story = await beginStory(draft.title, by);
  const written = await writeDraft(draft, by);
  await fileAgain(story, (content) => ({ ...content, ...written }), by);
  return story;
}

/** A text of its reporter handed in for audit as `change` makes it. */
export async function fileAgain(
  story: string,
  change: (content: StoryContent) => StoryContent,
  by = "lizhuo",
): Promise<void> {
  const [store, reporter, { row, head }] = await Promise.all([storeUnderTest(), findPerson(by), readStory(story)]);
  const content = change(unpackStory(head.package));
  const order = { story, version: row.version, request: randomUUID() };
  const { version } = taken(await saveStory(store, reporter, { ...order, content }, new Date()));
  taken(await submitStory(store, reporter, { ...order, version, request: randomUUID() }, new Date()));
}

/** Lets a department auditor read the story that waits for them and sign it. */
export async function passStory(story: string, remark?: string, by = "yanglin"): Promise<void> {
  const auditor = await findPerson(by);
  const verdict = { ...(await orderOf(story)), remark };
  taken(await approveStory(await storeUnderTest(), auditor, verdict, new Date()));
}

/**
 * Lets the college auditor read and release the story that waits for them, through the door that the review room's script sends its
 * verdicts to: only the server can take the pages that change from its readers. Returns the story's public address.
 */
export async function releaseStory(browser: Browser, story: string, remark?: string): Promise<string> {
  const { row, head } = await readStory(story);
  const { seen, ...order } = await orderOf(story);
  await openRevision(await storeUnderTest(), await findPerson("luoshihua"), { story, hash: seen }, new Date());
  const desk = await browser.newContext();
  await desk.addCookies(await sessionOf(browser, "luoshihua"));
  const answer = await desk.request.post(`/desk/stories/${story}/verdict`, {
    headers: { origin: test.info().project.use.baseURL ?? "" },
    form: {
      ...{ ...order, seen, number: row.number, revision: head.number },
      ...{ move: "release", confirmed: "yes", ...(remark ? { remark } : {}) },
    },
  });
  if (!answer.ok()) throw new Error(`The release was refused: ${await answer.text()}`);
  await desk.close();
  return `/${row.language}/news/${row.slug}`;
}

/** A story in print under the names of both auditors, with its id and its public address. */
export async function printStory(browser: Browser, draft: Draft): Promise<{ story: string; address: string }> {
  const story = await fileStory(draft);
  await passStory(story);
  return { story, address: await releaseStory(browser, story) };
}

async function readStory(story: string): Promise<StoryRecord> {
  const found = await (await storeUnderTest()).read((reader) => findStory(reader, story));
  if (!found) throw new Error(`The story ${story} is gone.`);
  return found;
}

async function orderOf(story: string): Promise<Order & { seen: string }> {
  const { row, head } = await readStory(story);
  return { story, version: row.version, request: randomUUID(), seen: head.hash };
}

/** What the reporter fills in, in the fields and the order of the editor. */
async function writeDraft(draft: Draft, by: string): Promise<Partial<StoryContent>> {
  const { source = "News Center", author = "Li Zhuo", pictures = [] } = draft;
  const credits = draft.credits ?? [{ role: "Text", name: "Li Zhuo", unit: publicity }];
  const hung = await Promise.all(pictures.map((_, at) => bringPicture(at, by)));
  const paragraphs = draft.paragraphs.map((text) => {
    return { type: "paragraph" as const, content: [{ type: "text" as const, text }] };
  });
  const figures = pictures.map((picture, at) => {
    return { type: "figure" as const, attrs: { photo: hung[at] ?? null, ...picture } };
  });
  return {
    ...{ source, author, seniorEditor: "Mo Xiaoyun" },
    declarations: { origin: "own", repostedFrom: "", unclassified: true, leadersAgreed: true },
    credits: credits.map((credit) => ({ ...credit, role: roles[credit.role], account: null })),
    body: { type: "doc", content: [...paragraphs, ...figures] },
  };
}

function taken<Taken extends object>(result: Result<Taken>): Taken {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}
