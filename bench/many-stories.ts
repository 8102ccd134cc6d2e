import { createStory } from "@/commands/create-story";
import { submitStory } from "@/commands/submit-story";
import { packStory, unpackStory } from "@/core/story/story-package";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { approveStory, releaseStory } from "@/test/reading";

export type Staff = { reporter: Viewer; departmentAuditor: Viewer; collegeAuditor: Viewer };

/**
 * Fills a newsroom with stories by its own commands: of every ten, seven go into print, one waits with the department, one
 * with the college, one stays a draft. `said` hears how far it is.
 */
export async function writeStories(
  store: Store,
  staff: Staff,
  from: number,
  until: number,
  said: (done: number) => void,
): Promise<void> {
  const together = 25;
  for (let first = from; first < until; first += together) {
    const places = Array.from({ length: Math.min(together, until - first) }, (_, place) => first + place);
    await Promise.all(places.map((place) => writeStory(store, staff, place)));
    said(first + places.length);
  }
}

/** One story that waits for the department audit; returns its id. */
export async function submitOne(store: Store, { reporter }: Staff, name: string, at: Date): Promise<string> {
  const created = await createStory(store, reporter, { request: name, content: contentOf(name, at) }, at);
  if (!created.ok) throw new Error(created.refusal);
  await submitStory(store, reporter, { story: created.story, version: 1, request: `${name}-s` }, at);
  return created.story;
}

/** One story that the department has signed and that waits for the college. */
export async function waitForCollege(store: Store, staff: Staff, name: string): Promise<void> {
  const at = new Date();
  const story = await submitOne(store, staff, name, at);
  const seen = await headOf(store, story);
  const auditor = { ...staff.departmentAuditor, confirmedAt: at };
  const approved = await approveStory(store, auditor, { story, version: 2, request: `${name}-a`, seen }, at);
  if (!approved.ok) throw new Error(approved.refusal);
}

async function writeStory(store: Store, staff: Staff, place: number): Promise<void> {
  const at = new Date(Date.UTC(2024, 0, 1) + place * 40 * 60_000);
  const name = `bench-${place}`;
  const fresh = (viewer: Viewer) => ({ ...viewer, confirmedAt: at });
  const kind = place % 10;
  if (kind === 9) {
    await createStory(store, staff.reporter, { request: name, content: contentOf(name, at) }, at);
    return;
  }
  const story = await submitOne(store, staff, name, at);
  if (kind === 8) return;
  const seen = await headOf(store, story);
  await approveStory(store, fresh(staff.departmentAuditor), { story, version: 2, request: `${name}-a`, seen }, at);
  if (kind === 7) return;
  const released = await releaseStory(
    store,
    fresh(staff.collegeAuditor),
    { story, version: 3, request: `${name}-r`, seen },
    at,
  );
  if (!released.ok) throw new Error(released.refusal);
}

async function headOf(store: Store, story: string): Promise<string> {
  const found = await store.read((reader) => findStory(reader, story));
  if (!found) throw new Error(`The story ${story} is gone.`);
  return packStory(unpackStory(found.head.package)).hash;
}

const subjects = ["library", "workshop", "orchestra", "dormitory", "laboratory", "canteen", "stadium", "greenhouse"];
const deeds = ["opens", "closes early", "wins a prize", "is renovated", "welcomes visitors", "tests a machine"];

function contentOf(name: string, at: Date): StoryContent {
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  const subject = subjects[seed % subjects.length];
  const deed = deeds[(seed >>> 5) % deeds.length];
  const sentence = `The ${subject} ${deed}, and the newsroom writes down who said so and when.`;
  return emptyStory({
    language: "en",
    column: seed % 3 === 0 ? "notices" : "college-news",
    department: "publicity",
    slug: name,
    title: `The ${subject} ${deed} (${name})`,
    summary: sentence,
    source: "News Center",
    author: "Li Zhuo",
    seniorEditor: "Mo Xiaoyun",
    eventDate: at.toISOString().slice(0, 10),
    credits: [{ role: "text", name: "Li Zhuo", unit: "Newsroom", account: null }],
    declarations: { origin: "own", repostedFrom: "", unclassified: true, leadersAgreed: true },
    body: {
      type: "doc",
      content: Array.from({ length: 6 }, () => ({
        type: "paragraph" as const,
        content: [{ type: "text" as const, text: sentence.repeat(4) }],
      })),
    },
  });
}
