import { createStory } from "@/commands/create-story";
import { returnStory } from "@/commands/return-story";
import { saveStory } from "@/commands/save-story";
import { submitStory } from "@/commands/submit-story";
import type { Result } from "@/core/refusal";
import { compareStories } from "@/core/story/compare";
import { languages } from "@/core/story/story-content";
import { findStory } from "@/db/queries/find-story";
import type { BenchNewsroom } from "./bench-newsroom";
import { signIn } from "./desk-visit";
import { longRevision } from "./long-revisions";
import { type Figure, limited, percentile } from "./measure";

const revisions = 50;
const storyWords = 1500;
const diffWords = 5000;
const views = ["changes", "sides", "text"] as const;

/** What an auditor waits for: the review of a story of fifty revisions in each view, and two long revisions compared. */
export async function measureReview(room: BenchNewsroom, origin: string, size: string): Promise<Figure[]> {
  const story = await writeRevisions(room);
  const browser = await signIn(origin, "department");
  const figures: Figure[] = [];
  for (const view of views) {
    const path = `/desk/stories/${story}/review?show=${view}`;
    const times: number[] = [];
    for (let at = 0; at < 260; at++) {
      const begun = performance.now();
      const { status, html } = await browser.get(path);
      if (status !== 200 || html.includes("<ins") === (view === "text")) throw new Error(`${path} answered ${status}.`);
      if (at >= 60) times.push(performance.now() - begun);
    }
    const measured = `${size}, ${revisions} revisions of ${storyWords} words`;
    figures.push(limited(`review, ${view}, p99`, percentile(times, 0.99), "ms", measured, 120));
  }
  return [...figures, ...languages.map(timeComparison)];
}

function timeComparison(language: (typeof languages)[number]): Figure {
  const [before, after] = [longRevision(language, 1, diffWords), longRevision(language, 2, diffWords)];
  const times = Array.from({ length: 60 }, () => {
    const begun = performance.now();
    compareStories(before, after);
    return performance.now() - begun;
  });
  const name = `comparison, ${language}, p50`;
  return limited(name, percentile(times.slice(10), 0.5), "ms", `two revisions of ${diffWords} words`, 80);
}

/** A story of fifty revisions; the last one came after the department returned the one before. */
async function writeRevisions({ store, staff }: BenchNewsroom): Promise<string> {
  const request = () => crypto.randomUUID();
  const content = { ...longRevision("en", 1, storyWords), slug: request() };
  const created = must(await createStory(store, staff.reporter, { request: request(), content }, new Date()));
  const { story } = created;
  const order = async () => {
    const found = await store.read((reader) => findStory(reader, story));
    if (!found) throw new Error("The story is gone.");
    return { story, version: found.row.version, request: request(), seen: found.head.hash };
  };
  for (let revision = 2; revision <= revisions; revision++) {
    if (revision === revisions) {
      must(await submitStory(store, staff.reporter, await order(), new Date()));
      const reason = "Mind the order of events.";
      must(await returnStory(store, staff.departmentAuditor, { ...(await order()), reason }, new Date()));
    }
    const text = { ...longRevision("en", revision, storyWords), slug: content.slug };
    must(await saveStory(store, staff.reporter, { ...(await order()), content: text }, new Date()));
  }
  must(await submitStory(store, staff.reporter, await order(), new Date()));
  return story;
}

function must<Given extends object>(result: Result<Given>): { ok: true } & Given {
  if (!result.ok) throw new Error(result.refusal);
  return result;
}
