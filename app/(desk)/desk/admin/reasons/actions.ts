"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { keepReason } from "@/commands/keep-reason";
import { orderReasons } from "@/commands/order-reasons";
import { retireReason } from "@/commands/retire-reason";
import type { FormState } from "@/components/form-state";
import { refuse } from "@/core/refusal";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../form-fields";
import { explain, readSeen } from "../record-forms";

const here = "/desk/admin/reasons";
const act = z.enum(["up", "down", "retire", "restore"]);

export async function keepReasonAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const { zh = "", en = "" } = typed;
  const input = { seen: readSeen(typed), reason: { zh, en } };
  const kept = await keepReason(await newsroomStore(), acting.viewer, input, new Date());
  if (!kept.ok) return explain(kept, typed);
  redirect(here);
}

export async function placeReasonAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const seen = readSeen(typed);
  const asked = act.safeParse(typed.act);
  if (!seen || !asked.success) return explain(refuse("not_valid"), typed);

  const store = await newsroomStore();
  const moved =
    asked.data === "up" || asked.data === "down"
      ? await orderReasons(store, acting.viewer, { seen, to: asked.data }, new Date())
      : await retireReason(store, acting.viewer, { seen, retired: asked.data === "retire" }, new Date());
  if (!moved.ok) return explain(moved, typed);
  redirect(here);
}
