"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { chooseNotices } from "@/commands/choose-notices";
import { noticeKinds } from "@/core/notices/notice-kinds";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../form-fields";

const box = z.literal("on").optional();
const names = noticeKinds.flatMap((kind) => [`desk.${kind}`, `mail.${kind}`]);
const choices = z.strictObject(Object.fromEntries(names.map((name) => [name, box])));

/** Keeps the ticked boxes; a browser sends nothing for an empty one. */
export async function chooseNoticesAction(sent: FormData): Promise<void> {
  const acting = await actingViewer();
  if (!acting.ok) redirect("/sign-in");

  const parsed = choices.safeParse(formFields(sent));
  if (!parsed.success) redirect("/desk/notices/choices");

  const ticked = (name: string) => parsed.data[name] === "on";
  const chosen = noticeKinds.map((kind) => ({ kind, desk: ticked(`desk.${kind}`), mail: ticked(`mail.${kind}`) }));
  await chooseNotices(await newsroomStore(), acting.viewer, { choices: chosen }, new Date());
  redirect("/desk/notices/choices?kept=1");
}
