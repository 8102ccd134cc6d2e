"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { hashPassword } from "@/auth/password";
import { addPerson } from "@/commands/add-person";
import type { FormState } from "@/components/form-state";
import { type Refused, refuse } from "@/core/refusal";
import { languages, slug } from "@/core/story/story-content";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../../../form-fields";
import { accountFields, letterFields, problemsOf, withoutPasswords } from "../../../new-account";

const newPerson = z.strictObject({ ...accountFields, ...letterFields, department: slug, language: z.enum(languages) });

/** Adds somebody without a role yet; their page comes next, where roles are given. */
export async function addPersonAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);

  const parsed = newPerson.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)), typed);

  const { password, ...account } = parsed.data;
  const input = { ...account, passwordHash: await hashPassword(password), roles: [] };
  const added = await addPerson(await newsroomStore(), acting.viewer, input, new Date());
  if (!added.ok) return explain(added, typed);

  revalidatePath("/desk/admin/people");
  redirect(`/desk/admin/people/${added.person}`);
}

function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): FormState {
  return { refusal, problems, typed: withoutPasswords(typed) };
}
