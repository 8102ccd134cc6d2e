"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formFields } from "@/app/(desk)/form-fields";
import { actingViewer } from "@/auth/acting-viewer";
import { answerRemark } from "@/commands/answer-remark";
import { changeRemark } from "@/commands/change-remark";
import { declineSuggestion } from "@/commands/decline-suggestion";
import { dropRemark } from "@/commands/drop-remark";
import { keepRemark } from "@/commands/keep-remark";
import { reopenRemark } from "@/commands/reopen-remark";
import { resolveRemark } from "@/commands/resolve-remark";
import type { RemarkSaid } from "@/components/remarks/shown-remark";
import { parsePlace } from "@/core/remarks/place-key";
import { type Refused, type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import type { Store } from "@/db/store";

const words = z.string().max(20_000).default("");
const said = { words, kind: z.enum(["remark", "suggestion"]), replacement: words };
const page = {
  story: z.string().min(1).max(64),
  request: z.uuid(),
  back: z.enum(["", "review"]),
  scripts: z.literal("on").optional(),
};
const order = { ...page, remark: z.uuid(), version: z.coerce.number().int().positive() };

const remarkForm = z.discriminatedUnion("act", [
  z.strictObject({
    ...{ ...page, ...said, act: z.literal("keep"), seen: z.string().max(64) },
    ...{ place: z.string().max(80), quote: words },
  }),
  z.strictObject({ ...order, ...said, act: z.literal("change") }),
  z.strictObject({ ...order, act: z.literal("answer"), words }),
  z.strictObject({ ...order, act: z.enum(["resolve", "reopen", "decline", "drop"]) }),
]);
type RemarkForm = z.infer<typeof remarkForm>;

/** Takes in a form about remarks: a new one, or one act on one that is there. */
export async function takeInRemark(_: RemarkSaid, form: FormData): Promise<RemarkSaid> {
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, form);
  const parsed = remarkForm.safeParse(formFields(form));
  if (!parsed.success) return explain(refuse("not_valid"), form);
  const done = await carry(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!done.ok) return explain(done, form);
  const { story, back, scripts } = parsed.data;
  if (!scripts) redirect(`/desk/stories/${story}${back && `/${back}`}#remarks`);
  refresh();
  return { done: true };
}

async function carry(store: Store, viewer: Viewer, form: RemarkForm, now: Date): Promise<Result> {
  if (form.act === "keep") {
    const place = parsePlace(form.place);
    if (!place) return refuse("not_valid", [{ place: "place", reason: "unknown" }]);
    const { story, seen, request } = form;
    const stretch = (place.at === "text" || place.at === "field") && place.from !== undefined;
    const pointed = stretch ? { ...place, quote: form.quote.replaceAll("\r\n", "\n") } : place;
    return keepRemark(store, viewer, { story, seen, request, place: pointed, ...wordsOf(form) }, now);
  }
  const { remark, version, request } = form;
  const asked = { remark, version, request };
  if (form.act === "change") return changeRemark(store, viewer, { ...asked, ...wordsOf(form) }, now);
  if (form.act === "answer") return answerRemark(store, viewer, { ...asked, words: form.words }, now);
  const acts = { resolve: resolveRemark, reopen: reopenRemark, decline: declineSuggestion, drop: dropRemark };
  return acts[form.act](store, viewer, asked, now);
}

type Said = { words: string; kind: "remark" | "suggestion"; replacement: string };

function wordsOf({ words: said, kind, replacement }: Said) {
  return { words: said, replacement: kind === "suggestion" ? replacement : null };
}

function explain({ refusal, problems = [] }: Refused, form: FormData): RemarkSaid {
  // The remark goes on, and the page is shown what came meanwhile. One that is settled would take what was typed away with it.
  if (refusal === "changed_meanwhile") refresh();
  const { words: said = "", kind = "remark", replacement = "", place = "" } = formFields(form);
  return { refusal, problems, typed: { words: said, kind, replacement, place } };
}
