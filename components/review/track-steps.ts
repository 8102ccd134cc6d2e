import type { Named, Names, RoomSignature, RoomStory } from "./room";
import { countingSignatures } from "./counting-signatures";

/**
 * One step of a story's way from draft to print: whether it is done, where the story is now, or still ahead. `word` is a key of
 * the messages `review.track`; `since` says from when on it holds, `at` and `by` who did it and when.
 */
export type TrackStep = {
  step: "done" | "now" | "open";
  place: "draft" | "correction" | "published" | "rejected" | "withdrawn" | { stage: Names };
  word?: "at_desk" | "returned" | "waiting" | "on_hold" | "not_yet" | "scheduled";
  since?: Date;
  by?: Names;
  at?: Date;
  /** When a held story comes back by itself. */
  back?: Date;
  holders?: readonly (Named & { id: string })[];
};

/** The steps of a story, in order: writing, each audit of its flow, print. */
export function trackSteps(story: RoomStory, signatures: readonly RoomSignature[]): TrackStep[] {
  const signed = countingSignatures(story.standing, signatures);
  const stages = story.standing.flow.stages.map((_, at) => stageStep(story, at, signed));
  return [draftStep(story), ...stages, printStep(story)];
}

function draftStep({ standing, since, creator, createdAt, maker, revision }: RoomStory): TrackStep {
  const correcting = standing.live !== null && standing.state !== "published";
  const place = correcting ? "correction" : "draft";
  if (standing.state === "draft") return { step: "now", place, word: "at_desk", since };
  if (standing.state === "returned") return { step: "now", place, word: "returned", since };
  const [by, at] = correcting ? [maker, revision.at] : [creator, createdAt];
  return { step: "done", place, by, at };
}

function stageStep(story: RoomStory, at: number, signed: readonly RoomSignature[]): TrackStep {
  const { standing, since, holders, backAt } = story;
  const { zh = "", en = "" } = standing.flow.stages[at] ?? {};
  const place = { stage: { zh, en } };
  if (standing.stage === at && standing.state === "audit")
    return { step: "now", place, word: "waiting", since, holders };
  if (standing.stage === at && standing.state === "held")
    return { step: "now", place, word: "on_hold", since, holders, back: backAt ?? undefined };
  const signature = signed.find((entry) => entry.stage === at);
  if (!signature) return { step: "open", place, word: "not_yet" };
  return { step: "done", place, by: signature.by, at: signature.at };
}

function printStep({ standing, since, releaseAt, printedAt }: RoomStory): TrackStep {
  const { state, live } = standing;
  if (state === "rejected" || state === "withdrawn") return { step: "now", place: state, at: since };
  const step = live ? "done" : state === "scheduled" ? "now" : "open";
  if (state === "scheduled" && releaseAt) return { step, place: "published", word: "scheduled", at: releaseAt };
  if (live && printedAt) return { step, place: "published", at: printedAt };
  return { step, place: "published", word: "not_yet" };
}
