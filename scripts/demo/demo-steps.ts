import { approveStory } from "@/commands/approve-story";
import { openRevision } from "@/commands/open-revision";
import { releaseStory } from "@/commands/release-story";
import { scheduleStory } from "@/commands/schedule-story";
import { amendStory } from "@/commands/amend-story";
import type { Moved, Order } from "@/commands/carry-out";
import { createStory } from "@/commands/create-story";
import { holdStory } from "@/commands/hold-story";
import { rejectStory } from "@/commands/reject-story";
import { returnStory } from "@/commands/return-story";
import { returnToDepartment } from "@/commands/return-to-department";
import { saveStory } from "@/commands/save-story";
import { startCorrection } from "@/commands/start-correction";
import { submitStory } from "@/commands/submit-story";
import { withdrawStory } from "@/commands/withdraw-story";
import type { Result } from "@/core/refusal";
import { packStory, unpackStory } from "@/core/story/story-package";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { checklist } from "@/core/workflow/checklist";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { reword } from "./body";
import type { DemoPath, DemoStory } from "./demo-story";
import { leaveRemarks } from "./leave-remarks";

/** Who is at the desk of the demo, by username, with a freshly typed password at any moment. */
export type DemoDesk = { store: Store; viewer: (username: string, at: Date) => Viewer };

/** One act of the demo's history. Acts of all stories are run in the order of their times, so that the ledger is in order too. */
export type DemoStep = (desk: DemoDesk, at: Date) => Promise<void>;

type StepName =
  | "create"
  | "submit"
  | "approve"
  | "release"
  | "schedule"
  | "return"
  | "return_by_college"
  | "return_to_department"
  | "hold"
  | "reject"
  | "mend"
  | "amend"
  | "correct"
  | "mend_live"
  | "withdraw";

/** What happened to a story, in order, for each path of the demo. */
export const demoHistory: Record<DemoPath, readonly StepName[]> = {
  draft: ["create"],
  submitted: ["create", "submit"],
  with_college: ["create", "submit", "approve"],
  returned_by_department: ["create", "submit", "return"],
  returned_by_college: ["create", "submit", "approve", "return_by_college"],
  back_to_department: ["create", "submit", "approve", "return_to_department"],
  held: ["create", "submit", "approve", "hold"],
  rejected: ["create", "submit", "reject"],
  scheduled: ["create", "submit", "approve", "schedule"],
  published: ["create", "submit", "approve", "release"],
  published_after_return: ["create", "submit", "return", "mend", "submit", "approve", "release"],
  published_after_amend: ["create", "submit", "amend", "approve", "release"],
  correction_draft: ["create", "submit", "approve", "release", "correct", "mend_live"],
  correction_in_audit: ["create", "submit", "approve", "release", "correct", "mend_live", "submit"],
  corrected: ["create", "submit", "approve", "release", "correct", "mend_live", "submit", "approve", "release"],
  withdrawn: ["create", "submit", "approve", "release", "withdraw"],
};

/** The acts of one story, sharing what each leaves for the next. */
export function tellSteps(story: DemoStory, content: StoryContent, releaseAt: Date): DemoStep[] {
  const told = new ToldStory(story, content, releaseAt);
  return demoHistory[story.path].map((name) => (desk, at) => told.step(name, desk, at));
}

class ToldStory {
  private id = "";
  private requests = 0;

  constructor(
    private readonly story: DemoStory,
    private content: StoryContent,
    private readonly releaseAt: Date,
  ) {}

  async step(name: StepName, desk: DemoDesk, at: Date): Promise<void> {
    const result = await this.run(name, desk, at);
    if (!result.ok) throw new Error(`${this.story.key}: ${name} was refused (${result.refusal}).`);
  }

  private async run(name: StepName, desk: DemoDesk, at: Date): Promise<Result> {
    const { store } = desk;
    const reporter = desk.viewer(this.story.by, at);
    if (name === "create") return this.create(store, reporter, at);

    const order = await this.order(store);
    const seen = packStory(this.content).hash;
    const { reason = "", departmentRemark, collegeRemark } = this.story.words;
    const department = desk.viewer(this.content.department === "automotive" ? "auto-auditor" : "yanglin", at);
    const college = desk.viewer("luoshihua", at);
    // Only who holds the audit is noted; nobody signs what they never had before them.
    for (const auditor of [department, college])
      await openRevision(store, auditor, { story: order.story, hash: seen }, at);
    if (name === "return") {
      const story = { id: this.id, key: this.story.key, content: this.content };
      await leaveRemarks(store, department, story, this.story.words.remarks ?? [], at);
    }
    const acts: Record<Exclude<StepName, "create">, () => Promise<Result<Moved>>> = {
      submit: () => submitStory(store, reporter, order, at),
      approve: () =>
        approveStory(store, department, { ...order, seen, checked: checklist, remark: departmentRemark }, at),
      release: () => releaseStory(store, college, { ...order, seen, checked: checklist, remark: collegeRemark }, at),
      schedule: () => scheduleStory(store, college, { ...order, seen, releaseAt: this.releaseAt }, at),
      return: () => returnStory(store, department, { ...order, seen, reason }, at),
      return_by_college: () => returnStory(store, college, { ...order, seen, reason }, at),
      return_to_department: () => returnToDepartment(store, college, { ...order, seen, reason }, at),
      hold: () => holdStory(store, college, { ...order, seen, reason }, at),
      reject: () => rejectStory(store, department, { ...order, seen, reason }, at),
      mend: () => saveStory(store, reporter, { ...order, content: this.reworded() }, at),
      amend: () => amendStory(store, department, { ...order, seen, content: this.reworded() }, at),
      correct: () => startCorrection(store, reporter, { ...order, reason }, at),
      mend_live: () => saveStory(store, reporter, { ...order, content: this.reworded() }, at),
      withdraw: () => withdrawStory(store, college, { ...order, reason }, at),
    };
    return acts[name]();
  }

  private async create(store: Store, reporter: Viewer, at: Date): Promise<Result> {
    const created = await createStory(store, reporter, { request: this.request(), content: this.content }, at);
    if (created.ok) this.id = created.story;
    return created;
  }

  /** The order of the next act, on the story as the database has it, ties of credits to accounts included. */
  private async order(store: Store): Promise<Order> {
    const found = await store.read((reader) => findStory(reader, this.id));
    if (!found) throw new Error(`${this.story.key} is gone.`);
    this.content = unpackStory(found.head.package);
    return { story: this.id, version: found.row.version, request: this.request() };
  }

  private reworded(): StoryContent {
    const { change, correctionNote = "" } = this.story.words;
    const body = change ? reword(this.content.body, change) : this.content.body;
    this.content = { ...this.content, body, correctionNote };
    return this.content;
  }

  private request(): string {
    return `${this.story.key}-${++this.requests}`;
  }
}
