"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formFields } from "@/app/(desk)/form-fields";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { amendStory } from "@/commands/amend-story";
import type { Order } from "@/commands/carry-out";
import { saveStory } from "@/commands/save-story";
import { submitStory } from "@/commands/submit-story";
import type { EditorAnswer, NewerRevision } from "@/components/editor/edited-story";
import type { Refused } from "@/core/refusal";
import { parseStoryForm, readStoryForm } from "@/core/story/parse-story-form";
import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import { newsroomStore } from "@/db/newsroom-store";
import { findStoryPage } from "@/db/queries/find-story-page";
import { notYetWritten } from "./choose-mode";
import { parseOrder } from "./parse-order";

/** Takes in the text of a story: saves it, saves and submits it, or writes it as an auditor's amendment. */
export async function handInText(_: EditorAnswer, form: FormData): Promise<EditorAnswer> {
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, form);
  const { viewer } = acting;

  const parsed = parseOrder(form);
  if (!parsed.ok) return explain(parsed, form);
  const text = parseStoryForm(form);
  if (!text.ok) return explain(text, form);
  const { order } = parsed;
  const intent = form.get("intent");

  const store = await newsroomStore();
  const write = intent === "amend" ? amendStory : saveStory;
  const now = new Date();
  const handedIn = { ...order, content: text.content, seen: formFields(form).seen };
  const written = await write(store, viewer, handedIn, now);
  if (!written.ok) return explain(written, form, { viewer, order });

  refreshPages(written.pages);
  const saved = { version: written.version, revision: written.revision, at: now };
  if (intent === "amend") return leave(form, `/desk/stories/${order.story}/review`);
  if (intent !== "submit") {
    refresh();
    return { saved };
  }

  const handOver = { ...order, version: written.version, request: `${order.request}.submit` };
  const submitted = await submitStory(store, viewer, handOver, now);
  if (!submitted.ok) return { ...(await explain(submitted, form, { viewer, order })), saved };
  refreshPages(submitted.pages);
  return leave(form, `/desk/stories/${order.story}`);
}

function leave(form: FormData, goTo: string): EditorAnswer {
  return form.has("scripts") ? { goTo } : redirect(goTo);
}

async function explain(
  { refusal, problems }: Refused,
  form: FormData,
  asked?: { viewer: Viewer; order: Order },
): Promise<EditorAnswer> {
  // A page with scripts still has what was typed; one without gets it back.
  const typed = form.has("scripts") ? undefined : readStoryForm(form);
  const isOld = refusal === "changed_meanwhile" || refusal === "wrong_state";
  const newer = asked && isOld ? await findNewer(asked.viewer, asked.order.story) : undefined;
  return { refusal, problems, newer, typed };
}

async function findNewer(viewer: Viewer, id: string): Promise<NewerRevision | undefined> {
  const store = await newsroomStore();
  const now = new Date();
  const story = await store.read((reader) => findStoryPage(reader, viewer, id, now));
  if (!story) return undefined;
  const { number, hash, at } = story.revision;
  const writable =
    decide(viewer, story.standing, { move: "save", text: notYetWritten }, now).ok ||
    decide(viewer, story.standing, { move: "amend", seen: hash, text: notYetWritten }, now).ok;
  return { version: story.version, hash, revision: number, at, by: story.maker[viewer.language], writable };
}
