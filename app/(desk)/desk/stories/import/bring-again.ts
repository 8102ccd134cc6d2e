import { formFields } from "@/app/(desk)/form-fields";
import type { ImportState } from "@/components/intake/import-state";
import type { Refused } from "@/core/refusal";

/** The first step of an import once more, with what was typed and the reason. */
export function bringAgain({ refusal, problems = [] }: Refused, form: FormData): ImportState {
  const { text, department, column, language } = formFields(form);
  return { step: "bring", said: { refusal, problems }, typed: { text, department, column, language } };
}
