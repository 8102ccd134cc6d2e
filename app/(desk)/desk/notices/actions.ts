"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { readAllNotices } from "@/commands/read-all-notices";
import { readNotice } from "@/commands/read-notice";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../form-fields";

const here = "/desk/notices";
const one = z.strictObject({ notice: z.string().min(1).max(64) });
const many = z.strictObject({ until: z.iso.datetime() });

/** Marks one notice as read; whoever's it is not changes nothing. */
export async function readNoticeAction(sent: FormData): Promise<void> {
  const acting = await actingViewer();
  if (!acting.ok) redirect("/sign-in");

  const parsed = one.safeParse(formFields(sent));
  if (parsed.success) await readNotice(await newsroomStore(), acting.viewer, parsed.data, new Date());
  redirect(here);
}

/** Marks as read what the page showed. */
export async function readAllNoticesAction(sent: FormData): Promise<void> {
  const acting = await actingViewer();
  if (!acting.ok) redirect("/sign-in");

  const parsed = many.safeParse(formFields(sent));
  if (parsed.success) {
    const until = new Date(parsed.data.until);
    await readAllNotices(await newsroomStore(), acting.viewer, { until }, new Date());
  }
  redirect(here);
}
