import type { VerdictAnswer } from "@/core/workflow/room-moves";
import type { FormState } from "../form-state";
import { typedWords, verdictFields } from "./verdict-fields";

/**
 * Hands in the form of the review room. Nothing typed is lost when the line breaks: the same form sent again is the same request,
 * so it has one effect.
 */
export async function sendVerdict(story: string, form: FormData): Promise<{ goTo: string } | NonNullable<FormState>> {
  const said = await post(`/desk/stories/${story}/verdict`, verdictFields(form));
  return "goTo" in said ? said : { ...said, typed: typedWords(form) };
}

async function post(address: string, fields: Record<string, string>): Promise<VerdictAnswer> {
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
    return (await answer.json()) as VerdictAnswer;
  } catch {
    return { refusal: "no_answer", problems: [] };
  }
}
