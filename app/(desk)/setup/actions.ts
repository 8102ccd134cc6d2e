"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { hashPassword } from "@/auth/password";
import { isFromOwnPage } from "@/auth/request-origin";
import { startSession } from "@/auth/session-cookie";
import { claimSetUpToken, isSetUpToken } from "@/auth/set-up";
import { visitorLanguage } from "@/auth/visitor-language";
import { addPerson } from "@/commands/add-person";
import { openNewsroom } from "@/commands/open-newsroom";
import type { FormState } from "@/components/form-state";
import { type Problem, type Refusal, refuse } from "@/core/refusal";
import { isOpen } from "@/db/queries/find-set-up";
import { newsroomStore } from "@/db/newsroom-store";
import { formFields } from "../form-fields";
import { accountFields, departmentFields, problemsOf, withoutPasswords } from "../new-account";
import { firstColumns } from "./first-columns";

const form = z.strictObject({
  token: z.string().max(200),
  collegeZh: departmentFields.zh,
  collegeEn: departmentFields.en,
  departmentZh: departmentFields.zh,
  departmentEn: departmentFields.en,
  departmentId: departmentFields.id,
  ...accountFields,
});

/** The first administrator opens the newsroom, once, by the link it printed. */
export async function openNewsroomFor(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const explain = ({ refusal, problems = [] }: { refusal: Refusal; problems?: Problem[] }): FormState => {
    return { refusal, problems, typed: withoutPasswords(typed) };
  };
  if (!(await isFromOwnPage())) return explain(refuse("outside_origin"));
  if (!(await isSetUpToken(typed.token ?? ""))) return explain(refuse("not_found"));

  const parsed = form.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid", problemsOf(parsed.error)));

  const now = new Date();
  const { password, token } = parsed.data;
  const passwordHash = await hashPassword(password);
  if (!(await claimSetUpToken(token))) return explain(refuse("not_found"));
  const opened = await open({ ...parsed.data, passwordHash }, now);
  if (!opened.ok) return explain(opened);

  await startSession({ person: opened.person, epoch: 1 }, now);
  redirect("/desk/admin/people");
}

async function open(fields: z.output<typeof form> & { passwordHash: string }, now: Date) {
  const { collegeZh, collegeEn, departmentZh, departmentEn, departmentId, username, zh, en, passwordHash } = fields;
  const store = await newsroomStore();
  const departments = [{ id: departmentId, zh: departmentZh, en: departmentEn }];
  if (!(await store.read(isOpen))) {
    await openNewsroom(store, { zh: collegeZh, en: collegeEn, departments, columns: firstColumns }, now);
  }
  const roles = [{ role: "administrator", department: null }] as const;
  const language = await visitorLanguage();
  return addPerson(store, null, { username, zh, en, department: departmentId, language, passwordHash, roles }, now);
}
