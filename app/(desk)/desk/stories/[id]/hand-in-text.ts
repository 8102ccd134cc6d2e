"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formFields } from "@/app/(desk)/form-fields";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { amendStory } from "@/commands/amend-story";
import { applySuggestions } from "@/commands/apply-suggestions";
import type { Order } from "@/commands/carry-out";
import { saveStory } from "@/commands/save-story";
import { submitStory } from "@/commands/submit-story";
import type { EditorAnswer } from "@/components/editor/edited-story";
import { type Refused, refuse } from "@/core/refusal";
import { type CopyMark, copyMark } from "@/core/story/kept-text";
import { storyBody } from "@/core/story/document";
import { parseStoryForm, readStoryForm } from "@/core/story/parse-story-form";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findNewer } from "./find-newer";
import { parseOrder } from "./parse-order";

/** Takes in the text of a story: saves it, saves and submits it, or writes it as an auditor's amendment. */
export async function handInText(_: EditorAnswer, form: FormData): Promise<EditorAnswer> {
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, form);
  const { viewer } = acting;
  // Somebody else has signed in in this browser since the page was opened: the text is not theirs to hand in.
  const { person, seen } = formFields(form);
  if (person && person !== viewer.id) return explain(refuse("signed_out"), form);

  const parsed = parseOrder(form);
  if (!parsed.ok) return explain(parsed, form);
  const text = parseStoryForm(form);
  if (!text.ok) return explain(text, form);
  const { order } = parsed;
  const intent = form.get("intent");

  const store = await newsroomStore();
  const now = new Date();
  const handedIn = { ...order, content: text.content, seen, copy: parseCopy(form) };
  const suggestions = parseSuggestions(intent);
  const write = intent === "amend" ? amendStory : saveStory;
  const written = suggestions
    ? await applySuggestions(store, viewer, { ...handedIn, suggestions }, now)
    : await write(store, viewer, handedIn, now);
  if (!written.ok) return explain(written, form, { viewer, order });

  refreshPages(written.pages);
  if (intent === "amend") return leave(form, `/desk/stories/${order.story}/review`);
  if (suggestions && !form.has("scripts")) redirect(`/desk/stories/${order.story}`);
  if (intent !== "submit") {
    refresh();
    return { saved: await findNewer(viewer, order.story, now) };
  }

  const handOver = { ...order, version: written.version, request: `${order.request}.submit` };
  const submitted = await submitStory(store, viewer, handOver, now);
  if (!submitted.ok) {
    const saved = await findNewer(viewer, order.story, now);
    return { ...(await explain(submitted, form, { viewer, order })), saved };
  }
  refreshPages(submitted.pages);
  return leave(form, `/desk/stories/${order.story}`);
}

/** The working copy that the text on the page grew from, if there is one. */
function parseCopy(form: FormData): CopyMark | undefined {
  const parsed = copyMark.safeParse({ page: form.get("copyPage"), version: Number(form.get("copyVersion")) });
  return parsed.success ? parsed.data : undefined;
}

/** The suggestions that a text is to take in: `apply ID:VERSION ID:VERSION`; undefined for any other intent. */
function parseSuggestions(intent: FormDataEntryValue | null): { remark: string; version: number }[] | undefined {
  if (typeof intent !== "string" || !intent.startsWith("apply ")) return undefined;
  return [...intent.matchAll(/ ([0-9a-f-]{36}):(\d{1,9})(?= |$)/g)].map(([, remark = "", version]) => {
    return { remark, version: Number(version) };
  });
}

function leave(form: FormData, goTo: string): EditorAnswer {
  return form.has("scripts") ? { goTo } : redirect(goTo);
}

/** What was typed, for the page to show again. A body no editor writes is not shown: the page keeps the one it had. */
function giveBack(form: FormData): NonNullable<EditorAnswer>["typed"] {
  const typed = readStoryForm(form);
  return { ...typed, body: storyBody.safeParse(typed.body).data };
}

async function explain(
  { refusal, problems }: Refused,
  form: FormData,
  asked?: { viewer: Viewer; order: Order },
): Promise<EditorAnswer> {
  // A page with scripts still has what was typed; one without gets it back.
  const typed = form.has("scripts") ? undefined : giveBack(form);
  const isOld = refusal === "changed_meanwhile" || refusal === "wrong_state";
  const newer = asked && isOld ? await findNewer(asked.viewer, asked.order.story, new Date()) : undefined;
  return { refusal, problems, newer, typed };
}
