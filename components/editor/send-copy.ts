import type { CopyMark } from "@/core/story/kept-text";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { Root, KeepAnswer } from "./edited-story";

export type Sent = { person: string; mark: CopyMark; known: CopyMark | null; base: Root; typed: TypedStory };

/** `unreachable`: no answer came. `failing`: one came that says nothing, from a newsroom that is starting or broken. */
export type CopyAnswer = KeepAnswer & { trouble?: "unreachable" | "failing" };

/** How long an answer may take before the line counts as broken, in milliseconds. */
const patience = 15_000;
/** Browsers let go of a page with at most this many bytes under way. */
export const mostOnLeaving = 60_000;

/** Brings the text in hand to the newsroom. Never throws. */
export async function sendCopy(story: string, { base, ...sent }: Sent): Promise<CopyAnswer> {
  const body = JSON.stringify({ ...sent, base: { version: base.version, hash: base.hash } });
  return ask(story, { method: "POST", body, signal: AbortSignal.timeout(patience) });
}

/** Sends the text of a page that is being left, if it is short enough to be sent that way. */
export function sendOnLeaving(story: string, { base, ...sent }: Sent): void {
  const body = JSON.stringify({ ...sent, base: { version: base.version, hash: base.hash } });
  if (new Blob([body]).size <= mostOnLeaving) void ask(story, { method: "POST", body, keepalive: true });
}

/** Tells the newsroom that the text in hand is given up. */
export async function giveUpCopy(story: string, person: string, known: CopyMark): Promise<CopyAnswer> {
  return ask(story, {
    method: "DELETE",
    body: JSON.stringify({ person, known }),
    signal: AbortSignal.timeout(patience),
  });
}

async function ask(story: string, init: RequestInit): Promise<CopyAnswer> {
  try {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`/desk/stories/${story}/working-copy`, { headers, cache: "no-store", ...init });
    const said = (await response.json()) as KeepAnswer;
    return response.ok || said.refusal ? said : { trouble: "failing" };
  } catch (problem) {
    return { trouble: problem instanceof SyntaxError ? "failing" : "unreachable" };
  }
}
