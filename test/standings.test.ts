import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amendStory } from "@/commands/amend-story";
import { approveStory } from "@/commands/approve-story";
import { dropCorrection } from "@/commands/drop-correction";
import { holdStory } from "@/commands/hold-story";
import { openRevision } from "@/commands/open-revision";
import { rejectStory } from "@/commands/reject-story";
import { releaseDueStories } from "@/commands/release-due-stories";
import { releaseStory } from "@/commands/release-story";
import { resumeAudit } from "@/commands/resume-audit";
import { returnStory } from "@/commands/return-story";
import { returnToDepartment } from "@/commands/return-to-department";
import { saveStory } from "@/commands/save-story";
import { scheduleStory } from "@/commands/schedule-story";
import { startCorrection } from "@/commands/start-correction";
import { submitStory } from "@/commands/submit-story";
import { takeBack } from "@/commands/take-back";
import { withdrawStory } from "@/commands/withdraw-story";
import type { Refused } from "@/core/refusal";
import type { StoryContent } from "@/core/story/story-content";
import { packStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { decide, decideDue } from "@/core/workflow/decide";
import type { MoveName } from "@/core/workflow/moves";
import { auditsCurrentStage } from "@/core/workflow/policy";
import type { Standing } from "@/core/workflow/standing";
import { workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, readyStory, seatNewsroom } from "./people";
import { anyHistory, askedOf, chooseStep, clock, openedBy, type Step } from "./random-newsroom";

const runs = { sqlite: 60, postgres: 15 };
const commands = {
  save: saveStory,
  amend: amendStory,
  submit: submitStory,
  take_back: takeBack,
  approve: approveStory,
  release: releaseStory,
  schedule: scheduleStory,
  return: returnStory,
  return_to_department: returnToDepartment,
  hold: holdStory,
  resume: resumeAudit,
  reject: rejectStory,
  correct: startCorrection,
  drop_correction: dropCorrection,
  withdraw: withdrawStory,
} satisfies Record<MoveName, unknown>;

describe.each(engines)("a story in the memory of %s", (engine) => {
  let fresh: Fresh;
  let staff: Viewer[];
  let at: ReturnType<typeof workroom>;
  let stories = 0;
  let released = 0;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    const cast: Cast = await seatNewsroom(fresh.store);
    staff = Object.values(cast);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());

  test("stands after every command where the law puts it", { timeout: 300_000 }, async () => {
    await fc.assert(fc.asyncProperty(anyHistory(25), liveThrough), { numRuns: runs[engine] });
    expect(released).toBeGreaterThan(runs[engine] / 4);
  });

  async function liveThrough(steps: Step[]): Promise<void> {
    const slug = `history-${++stories}`;
    const story = await at.open({ slug, title: "A", correctionNote: "A note." });
    const creditedBy = new Map<string, readonly string[]>();
    let model = (await at.look(story)).standing;
    creditedBy.set(model.head, []);
    for (const planned of steps) {
      const step = chooseStep(
        planned,
        model,
        staff.map((person) => ({ ...person, confirmedAt: clock })),
      );
      const before = model;
      const expected = await take(story, slug, model, step, creditedBy);
      model = expected.next;
      if (model.live !== before.live && model.live) released++;
      // What a dropped or rejected correction credited is forgotten with it.
      if (model.state === "published") model = { ...model, credited: creditedBy.get(model.head) ?? [] };
      const found = await at.look(story);
      expect(inOrder(found.standing), step.move).toEqual(inOrder(model));
    }
  }

  async function take(
    story: string,
    slug: string,
    model: Standing,
    step: Step,
    creditedBy: Map<string, readonly string[]>,
  ) {
    const now = at.tick();
    const { row, head, order } = await at.look(story);
    if (step.move === "due") {
      await releaseDueStories(fresh.store, row.releaseAt ?? now);
      return { next: model.state === "scheduled" ? decideDue(model).next : model };
    }
    const asPlanned = askedOf(step, model, staff);
    const person = staff[step.person % staff.length]!;
    const viewer = { ...person, confirmedAt: step.care === 2 ? null : now };
    const content = textOf(slug, step, staff);
    const credited = content.credits.flatMap(({ account }) => account ?? []);
    const text = { hash: packStory(content).hash, credited };
    const { seen, reason } = asPlanned.asked!;
    const releaseAt = new Date(now.getTime() + (step.care === 1 ? -60_000 : 60_000));
    const writes = step.move === "save" || step.move === "amend";
    const opened = auditsCurrentStage(viewer, model) ? openedBy(viewer, model, step) : model;
    if (opened !== model) await openRevision(fresh.store, viewer, { story, hash: head.hash }, now);
    const decision = decide(
      viewer,
      opened,
      { move: step.move, seen, reason, releaseAt, text: writes ? text : undefined },
      now,
    );
    const command = commands[step.move] as (...input: unknown[]) => Promise<{ ok: true } | Refused>;
    const result = await command(fresh.store, viewer, { ...order, seen, reason, releaseAt, content }, now);
    expect(result.ok ? "yes" : result.refusal, step.move).toBe(decision.ok ? "yes" : decision.refusal);
    if (writes) creditedBy.set(text.hash, credited);
    return { next: decision.ok ? decision.next : opened };
  }
});

/** One of three texts; whom it credits goes with the text, so that a hash always means the same credits. */
function textOf(slug: string, step: Step, staff: Viewer[]): StoryContent {
  const named = staff[step.credits];
  const unit = named?.department === "automotive" ? "School of Automotive Engineering" : "Publicity Department";
  const photos = named ? [{ role: "photo" as const, name: named.en, unit, account: named.id }] : [];
  const { credits } = readyStory();
  const title = ["A", "B", "C"][step.text]!;
  return readyStory({ slug, title, correctionNote: "A note.", credits: [...credits, ...photos] });
}

/** Lists of people have no order, and of a story that is over nobody asks who made it. */
function inOrder(story: Standing) {
  const over = story.state === "withdrawn";
  const sorted = (people: readonly string[]) => people.toSorted();
  const signOffs = story.signOffs.toSorted((one, other) => one.round - other.round || one.stage - other.stage);
  const makers = over ? [] : sorted(story.makers);
  const credited = over ? [] : sorted(story.credited);
  // Who read a text counts while it is audited.
  const audited = ["audit", "held", "scheduled"].includes(story.state);
  const openers = audited ? sorted(story.openers) : [];
  return { ...story, writers: sorted(story.writers), credited, makers, openers, signOffs };
}
