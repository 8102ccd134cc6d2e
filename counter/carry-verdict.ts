import { approveStory } from "@/commands/approve-story";
import type { Moved, Verdict } from "@/commands/carry-out";
import { holdStory } from "@/commands/hold-story";
import { rejectStory } from "@/commands/reject-story";
import { releaseStory } from "@/commands/release-story";
import { resumeAudit } from "@/commands/resume-audit";
import { returnStory } from "@/commands/return-story";
import { returnToDepartment } from "@/commands/return-to-department";
import { scheduleStory } from "@/commands/schedule-story";
import { startCorrection } from "@/commands/start-correction";
import { withdrawStory } from "@/commands/withdraw-story";
import { keepChecklistKeys } from "@/core/workflow/checklist";
import type { RoomMove } from "@/core/workflow/room-moves";
import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { readLocalTime } from "@/core/zoned-time";
import type { Store } from "@/db/store";
import type { VerdictForm } from "./verdict-form";

type Sent = Omit<VerdictForm, "password" | "confirmed">;
type Carry = (store: Store, viewer: Viewer, verdict: Verdict, now: Date) => Promise<Result<Moved>>;

/** The command behind each button of the room; times are read off the newsroom's own clock. */
export async function carryVerdict(
  store: Store,
  viewer: Viewer,
  sent: Sent,
  timeZone: string,
  now: Date,
): Promise<Result<Moved>> {
  const backAt = sent.move === "hold" && sent.backAt ? readLocalTime(sent.backAt, timeZone) : undefined;
  if (sent.move === "hold" && sent.backAt && !backAt) return refuse("time_not_ahead");
  const verdict = { ...orderOf(sent), ...wordsOf(sent), backAt };
  if (sent.move !== "schedule") return commands[sent.move](store, viewer, verdict, now);
  const releaseAt = readLocalTime(sent.releaseAt, timeZone);
  if (!releaseAt) return refuse("time_not_ahead");
  return scheduleStory(store, viewer, { ...verdict, releaseAt }, now);
}

const commands: Record<Exclude<RoomMove, "schedule">, Carry> = {
  approve: approveStory,
  release: releaseStory,
  return: returnStory,
  return_to_department: returnToDepartment,
  hold: holdStory,
  resume: resumeAudit,
  reject: rejectStory,
  correct: startCorrection,
  withdraw: withdrawStory,
};

/** The moves that answer somebody's work with a reason; a signature carries none. */
const reasoned: readonly RoomMove[] = ["return", "return_to_department", "hold", "reject", "correct", "withdraw"];

function orderOf({ story, version, request, seen }: Sent) {
  return { story, version, request, seen };
}

function wordsOf({ move, reason, reasons, remark, checked }: Sent) {
  const why = reasoned.includes(move) ? { reason: reason.trim() || undefined, reasons } : {};
  return { ...why, remark: remark.trim() || undefined, checked: keepChecklistKeys(checked) };
}
