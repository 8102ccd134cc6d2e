import { z } from "zod";
import { passwordLength } from "@/auth/password";
import { emailAddress } from "@/core/notices/email-address";
import { slug } from "@/core/story/story-content";
import type { Problem } from "@/core/refusal";

const name = z.string().trim().min(1, "missing").max(120, "other");

/** The fields of a new account and of a new department, with the reasons that `desk.people.problem` puts into words. */
export const accountFields = {
  username: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9.-]{1,31}$/, "bad_username"),
  zh: name,
  en: name,
  password: z.string().min(passwordLength.min, "short").max(passwordLength.max, "other"),
};
/** Where letters go: asked of an account, never needed for one. */
export const letterFields = { email: z.string().trim().pipe(emailAddress) };
export const departmentFields = { id: slug, zh: name, en: name };

/** What is wrong with a form, field by field. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({ place: path.join("."), reason: message }));
}

/** What goes back into a refused form: everything but passwords. */
export function withoutPasswords(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([field]) => !/password|token|current/i.test(field)));
}
