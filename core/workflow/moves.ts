import { auditsCurrentStage, auditsForCollege, isWritingAuthor, mayCorrect, reportsForDepartment } from "./policy";
import type { Actor, Standing, State } from "./standing";
import { firstUnsignedStage } from "./validity";

export type Place = { state: State; stage: number | null };

export type Move = {
  from: readonly State[];
  /** A further condition on the story, when its state alone does not settle it. */
  when?: (story: Standing) => boolean;
  by: (actor: Actor, story: Standing) => boolean;
  /** A verdict of an auditor: never on one's own work, always on the hash that was shown. */
  verdict?: true;
  /** Puts the person's name to the revision. */
  signs?: true;
  /** Asks for the password again. */
  stepUp?: true;
  needs?: "reason" | "time";
  to: (story: Standing) => Place;
};

/**
 * The table of moves (PRODUCT.md, "Rules of the workflow"). Buttons, guards, docs and tests all read it. `to` is asked of
 * the story as it is after the move's own effect: signed, amended, or counted into a new round.
 */
export const moves = {
  save: { from: ["draft", "returned"], by: reportsForDepartment, to: stays },
  submit: { from: ["draft", "returned"], by: isWritingAuthor, to: nextAudit },
  take_back: { from: ["audit"], when: isUnjudged, by: isWritingAuthor, to: atDesk },
  amend: { from: ["audit", "scheduled"], by: auditsCurrentStage, verdict: true, to: nextAudit },
  approve: {
    from: ["audit"],
    when: isBeforeLastStage,
    by: auditsCurrentStage,
    verdict: true,
    signs: true,
    stepUp: true,
    to: nextAudit,
  },
  release: {
    from: ["audit", "scheduled"],
    when: isAtLastStage,
    by: auditsCurrentStage,
    verdict: true,
    signs: true,
    stepUp: true,
    to: inPrint,
  },
  schedule: {
    from: ["audit", "scheduled"],
    when: isAtLastStage,
    by: auditsCurrentStage,
    verdict: true,
    signs: true,
    stepUp: true,
    needs: "time",
    to: onCalendar,
  },
  return: {
    from: ["audit", "held", "scheduled"],
    by: auditsCurrentStage,
    verdict: true,
    needs: "reason",
    to: returned,
  },
  return_to_department: {
    from: ["audit", "held", "scheduled"],
    when: isPastFirstStage,
    by: auditsCurrentStage,
    verdict: true,
    needs: "reason",
    to: nextAudit,
  },
  hold: { from: ["audit"], by: auditsCurrentStage, verdict: true, to: held },
  resume: { from: ["held"], by: auditsCurrentStage, verdict: true, to: resumed },
  reject: { from: ["audit", "held"], by: auditsCurrentStage, verdict: true, needs: "reason", to: rejected },
  correct: { from: ["published"], by: mayCorrect, needs: "reason", to: atDesk },
  drop_correction: { from: ["draft", "returned"], when: isLive, by: isWritingAuthor, to: inPrint },
  withdraw: {
    from: ["draft", "returned", "audit", "held", "scheduled", "published"],
    when: isLive,
    by: auditsForCollege,
    stepUp: true,
    needs: "reason",
    to: withdrawn,
  },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof moves;
export const moveNames = Object.keys(moves) as MoveName[];

export function isLive(story: Standing): boolean {
  return story.live !== null;
}

export function isUnjudged(story: Standing): boolean {
  return !story.judged;
}

export function isAtLastStage(story: Standing): boolean {
  return story.stage === story.flow.stages.length - 1;
}

export function isBeforeLastStage(story: Standing): boolean {
  return story.stage !== null && !isAtLastStage(story);
}

export function isPastFirstStage(story: Standing): boolean {
  return story.stage !== null && story.stage > 0;
}

function stays(story: Standing): Place {
  return { state: story.state, stage: story.stage };
}

function nextAudit(story: Standing): Place {
  return { state: "audit", stage: Math.min(firstUnsignedStage(story), story.flow.stages.length - 1) };
}

function atDesk(): Place {
  return { state: "draft", stage: null };
}

function returned(): Place {
  return { state: "returned", stage: null };
}

function held(story: Standing): Place {
  return { state: "held", stage: story.stage };
}

function resumed(story: Standing): Place {
  return { state: "audit", stage: story.stage };
}

/** A rejected correction leaves the page as it was; a rejected story ends. */
function rejected(story: Standing): Place {
  return { state: isLive(story) ? "published" : "rejected", stage: null };
}

function onCalendar(story: Standing): Place {
  return { state: "scheduled", stage: story.stage };
}

function inPrint(): Place {
  return { state: "published", stage: null };
}

function withdrawn(): Place {
  return { state: "withdrawn", stage: null };
}
