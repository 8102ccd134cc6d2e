import { amendStory } from "@/commands/amend-story";
import { createStory } from "@/commands/create-story";
import { holdStory } from "@/commands/hold-story";
import { releaseDueStories } from "@/commands/release-due-stories";
import { returnStory } from "@/commands/return-story";
import { saveStory } from "@/commands/save-story";
import { startCorrection } from "@/commands/start-correction";
import { submitStory } from "@/commands/submit-story";
import { withdrawStory } from "@/commands/withdraw-story";
import type { Result } from "@/core/refusal";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { type Cast, later, readyStory, seatNewsroom } from "./people";
import { approveStory, releaseStory, scheduleStory } from "@/test/reading";

let requests = 0;

/** The people at work, a minute apart, each with a freshly typed password. Every step must succeed. */
export function workroom(store: Store, cast: Cast) {
  let minute = 0;
  const tick = () => later(++minute);
  const look = async (story: string) => {
    const found = await store.read((reader) => findStory(reader, story));
    if (!found) throw new Error("There is no such story.");
    return {
      ...found,
      order: { story, version: found.row.version, request: `request-${++requests}`, seen: found.head.hash },
    };
  };
  const fresh = (name: keyof Cast, now: Date): Viewer => ({ ...cast[name], confirmedAt: now });
  type Order = Awaited<ReturnType<typeof look>>["order"];
  const step = async <T extends object>(
    story: string,
    name: keyof Cast,
    act: (viewer: Viewer, order: Order, now: Date) => Promise<Result<T>>,
  ) => {
    const now = tick();
    return sure(await act(fresh(name, now), (await look(story)).order, now));
  };
  return {
    tick,
    look,
    fresh,
    open: async (changes: Partial<StoryContent>) => {
      const content = readyStory(changes);
      return sure(await createStory(store, cast.writer, { request: `request-${++requests}`, content }, tick())).story;
    },
    save: (story: string, changes: Partial<StoryContent>, name: keyof Cast = "writer") =>
      step(story, name, (viewer, order, now) =>
        saveStory(store, viewer, { ...order, content: readyStory(changes) }, now),
      ),
    amend: (story: string, name: keyof Cast, changes: Partial<StoryContent>) =>
      step(story, name, (viewer, order, now) =>
        amendStory(store, viewer, { ...order, content: readyStory(changes) }, now),
      ),
    submit: (story: string) => step(story, "writer", (viewer, order, now) => submitStory(store, viewer, order, now)),
    approve: (story: string, name: keyof Cast = "departmentAuditor") =>
      step(story, name, (viewer, order, now) => approveStory(store, viewer, order, now)),
    release: (story: string, name: keyof Cast = "collegeAuditor") =>
      step(story, name, (viewer, order, now) => releaseStory(store, viewer, order, now)),
    schedule: (story: string, releaseAt: Date) =>
      step(story, "collegeAuditor", (viewer, order, now) => scheduleStory(store, viewer, { ...order, releaseAt }, now)),
    hold: (story: string) =>
      step(story, "departmentAuditor", (viewer, order, now) => holdStory(store, viewer, order, now)),
    sendBack: (story: string, name: keyof Cast) =>
      step(story, name, (viewer, order, now) =>
        returnStory(store, viewer, { ...order, reason: "Say where it was." }, now),
      ),
    correct: (story: string) =>
      step(story, "writer", (viewer, order, now) =>
        startCorrection(store, viewer, { ...order, reason: "A name is wrong." }, now),
      ),
    withdraw: (story: string) =>
      step(story, "collegeAuditor", (viewer, order, now) =>
        withdrawStory(store, viewer, { ...order, reason: "Asked for." }, now),
      ),
  };
}

/** A newsroom with some weeks behind it: stories in most states, corrections, an amendment, a withdrawal; 60 entries and more. */
export async function liveThroughWeeks(store: Store) {
  const cast = await seatNewsroom(store);
  const at = workroom(store, cast);
  const slugs = ["reading-week", "open-day", "new-bus", "sports-day", "robot-arm", "night-school"];
  for (const slug of slugs) {
    const story = await at.open({ slug });
    await at.save(story, { slug, summary: `About ${slug}.` });
    await at.submit(story);
    await at.approve(story);
    if (slug === "open-day") await at.sendBack(story, "collegeAuditor");
    else await at.release(story);
    if (slug === "new-bus" || slug === "robot-arm") {
      await at.correct(story);
      await at.save(story, { slug, title: "The bus comes at eight", correctionNote: "The time was wrong." });
      await at.submit(story);
      await at.approve(story, "secondDepartmentAuditor");
      await at.release(story, "secondCollegeAuditor");
    }
    if (slug === "sports-day") await at.withdraw(story);
  }
  const amended = await at.open({ slug: "library" });
  await at.submit(amended);
  await at.amend(amended, "departmentAuditor", { slug: "library", title: "Library open late" });
  await at.approve(amended);
  const due = later(500);
  await at.schedule(amended, due);
  await releaseDueStories(store, due);
  const held = await at.open({ slug: "held-over" });
  await at.submit(held);
  await at.hold(held);
  return { cast, at };
}

/** What a result carries; a refusal is a fault of the test. */
export function sure<T extends object>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.refusal} ${JSON.stringify(result.problems ?? "")}`);
  return result;
}
