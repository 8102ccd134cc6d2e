"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { isFromOwnPage } from "@/auth/request-origin";
import { endSession } from "@/auth/session-cookie";
import { rememberLanguage } from "@/auth/visitor-language";
import { setLanguage } from "@/commands/set-language";
import { languages } from "@/core/story/story-content";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../form-fields";

const choice = z.strictObject({ language: z.enum(languages) });

/** Turns the desk to the other language, for this person and for the next sign-in on this device. */
export async function turnLanguage(sent: FormData): Promise<void> {
  const acting = await actingViewer();
  if (!acting.ok) redirect("/sign-in");

  const parsed = choice.safeParse(formFields(sent));
  if (!parsed.success) return;

  await setLanguage(await newsroomStore(), acting.viewer, parsed.data, new Date());
  await rememberLanguage(parsed.data.language);
  revalidatePath("/", "layout");
}

/** Ends the session on this device. */
export async function signOut(): Promise<void> {
  if (!(await isFromOwnPage())) return;
  await endSession();
  redirect("/sign-in");
}
