"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { dropWebhook } from "@/commands/drop-webhook";
import { keepWebhook } from "@/commands/keep-webhook";
import { retryDelivery } from "@/commands/retry-delivery";
import type { FormState } from "@/components/form-state";
import { noticeKinds } from "@/core/notices/notice-kinds";
import { webhookRecord } from "@/core/notices/webhook-record";
import { refuse } from "@/core/refusal";
import { holds } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { findWebhook } from "@/db/queries/find-parcel";
import { callWebhook } from "@/jobs/carry-parcel";
import { nameProblem } from "@/jobs/name-problem";
import { formFields } from "../../../form-fields";
import { problemsOf } from "../../../new-account";
import { explain, readSeen } from "../record-forms";

const here = "/desk/admin/webhooks";

export async function keepWebhookAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, withoutSecret(typed));

  const { name, url, format, secret } = typed;
  const kinds = noticeKinds.filter((kind) => typed[`kind.${kind}`] === "on");
  const boxes = { kinds, titles: typed.titles === "on", active: typed.active === "on" };
  const parsed = webhookRecord.safeParse({ name, url, format, secret, ...boxes });
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)), withoutSecret(typed));

  const input = { seen: readSeen(typed), webhook: parsed.data };
  const kept = await keepWebhook(await newsroomStore(), acting.viewer, input, new Date());
  if (!kept.ok) return explain(kept, withoutSecret(typed));
  redirect(here);
}

export async function dropWebhookAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const seen = readSeen(typed);
  if (!seen) return explain(refuse("not_valid"), typed);

  const dropped = await dropWebhook(await newsroomStore(), acting.viewer, seen, new Date());
  if (!dropped.ok) return explain(dropped, typed);
  redirect(here);
}

/** Calls an address once, now, and shows what came of it. */
export async function testWebhookAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);
  if (!holds(acting.viewer, "administrator")) return explain(refuse("not_allowed"), typed);

  const { id = "" } = readSeen(typed) ?? {};
  const store = await newsroomStore();
  const hook = await store.read((reader) => findWebhook(reader, id));
  if (!hook) return explain(refuse("not_found"), typed);

  const told = { id: "test", kind: "test" } as const;
  const outcome = await Promise.resolve()
    .then(() => callWebhook(hook, told, undefined, new Date()))
    .catch((problem: unknown) => ({ state: "failed" as const, problem: (problem as Error).message }));
  if (outcome.state === "sent") redirect(`${here}?tested=taken`);
  const { name, number } = nameProblem(outcome.problem);
  redirect(`${here}?tested=${name}&number=${number}`);
}

export async function retryDeliveryAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = z.strictObject({ delivery: z.string().max(64) }).safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);

  const again = await retryDelivery(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!again.ok) return explain(again, typed);
  redirect(here);
}

function withoutSecret(typed: Record<string, string>): Record<string, string> {
  return { ...typed, secret: "" };
}
