"use server";

import { redirect } from "next/navigation";
import { formFields } from "@/app/(desk)/form-fields";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import type { Moved, Order } from "@/commands/carry-out";
import { dropCorrection } from "@/commands/drop-correction";
import { startCorrection } from "@/commands/start-correction";
import { takeBack } from "@/commands/take-back";
import type { FormState } from "@/components/form-state";
import type { Refused, Result } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import type { Store } from "@/db/store";
import { parseOrder } from "./parse-order";

/** Fetches a submitted story back to the desk. */
export async function takeBackAction(_: FormState, form: FormData): Promise<FormState> {
  return carry(form, takeBack);
}

/** Starts a correction of a published story. */
export async function startCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  const { reason = "" } = formFields(form);
  return carry(form, (store, viewer, order, now) => startCorrection(store, viewer, { ...order, reason }, now));
}

/** Gives up a correction that has not been submitted. */
export async function dropCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  return carry(form, dropCorrection);
}

type Step = (store: Store, viewer: Viewer, order: Order, now: Date) => Promise<Result<Moved>>;

async function carry(form: FormData, step: Step): Promise<FormState> {
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, form);
  const parsed = parseOrder(form);
  if (!parsed.ok) return explain(parsed, form);
  const moved = await step(await newsroomStore(), acting.viewer, parsed.order, new Date());
  if (!moved.ok) return explain(moved, form);
  refreshPages(moved.pages);
  redirect(`/desk/stories/${moved.story}`);
}

function explain({ refusal, problems = [] }: Refused, form: FormData): FormState {
  return { refusal, problems, typed: formFields(form) };
}
