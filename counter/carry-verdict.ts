import { approveStory } from "@/commands/approve-story";
import type { Moved } from "@/commands/carry-out";
import { holdStory } from "@/commands/hold-story";
import { rejectStory } from "@/commands/reject-story";
import { releaseStory } from "@/commands/release-story";
import { resumeAudit } from "@/commands/resume-audit";
import { returnStory } from "@/commands/return-story";
import { returnToDepartment } from "@/commands/return-to-department";
import { scheduleStory } from "@/commands/schedule-story";
import { startCorrection } from "@/commands/start-correction";
import { withdrawStory } from "@/commands/withdraw-story";
import type { RoomMove } from "@/core/workflow/room-moves";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { readLocalTime } from "@/core/zoned-time";
import type { Store } from "@/db/store";
import type { VerdictForm } from "./verdict-form";

type Verdict = Omit<VerdictForm, "password">;
type Carry = (store: Store, viewer: Viewer, verdict: Verdict, now: Date) => Promise<Result<Moved>>;

/** The command behind each button of the room; a release time is read off the newsroom's own clock. */
export async function carryVerdict(
  store: Store,
  viewer: Viewer,
  verdict: Verdict,
  timeZone: string,
  now: Date,
): Promise<Result<Moved>> {
  if (verdict.move !== "schedule") return commands[verdict.move](store, viewer, verdict, now);
  const releaseAt = readLocalTime(verdict.releaseAt, timeZone);
  if (!releaseAt) return refuse("time_not_ahead");
  return scheduleStory(store, viewer, { ...orderOf(verdict), remark: remarkOf(verdict), releaseAt }, now);
}

const commands: Record<Exclude<RoomMove, "schedule">, Carry> = {
  approve: (store, viewer, verdict, now) =>
    approveStory(store, viewer, { ...orderOf(verdict), remark: remarkOf(verdict) }, now),
  release: (store, viewer, verdict, now) =>
    releaseStory(store, viewer, { ...orderOf(verdict), remark: remarkOf(verdict) }, now),
  return: (store, viewer, verdict, now) =>
    returnStory(store, viewer, { ...orderOf(verdict), ...wordsOf(verdict) }, now),
  return_to_department: (store, viewer, verdict, now) =>
    returnToDepartment(store, viewer, { ...orderOf(verdict), ...wordsOf(verdict) }, now),
  hold: (store, viewer, verdict, now) => holdStory(store, viewer, { ...orderOf(verdict), ...wordsOf(verdict) }, now),
  resume: (store, viewer, verdict, now) => resumeAudit(store, viewer, orderOf(verdict), now),
  reject: (store, viewer, verdict, now) =>
    rejectStory(store, viewer, { ...orderOf(verdict), ...wordsOf(verdict) }, now),
  correct: (store, viewer, verdict, now) =>
    startCorrection(store, viewer, { ...orderOf(verdict), ...wordsOf(verdict) }, now),
  withdraw: (store, viewer, verdict, now) =>
    withdrawStory(store, viewer, { ...orderOf(verdict), ...wordsOf(verdict) }, now),
};

function orderOf({ story, version, request, seen }: Verdict) {
  return { story, version, request, seen };
}

function remarkOf({ remark }: Verdict): string | undefined {
  return remark.trim() || undefined;
}

function wordsOf(verdict: Verdict) {
  return { reason: verdict.reason.trim(), remark: remarkOf(verdict) };
}
