import type { VerdictAnswer } from "@/core/workflow/room-moves";
import type { FormState } from "../form-state";

/**
 * Hands in the form of the review room. Nothing typed is lost when the line breaks: the same form sent again is the same request,
 * so it has one effect.
 */
export async function sendVerdict(story: string, form: FormData): Promise<{ goTo: string } | NonNullable<FormState>> {
  const fields = typedFields(form);
  const said = await post(`/desk/stories/${story}/verdict`, fields);
  if ("goTo" in said) return said;
  // The typed words go back to the form; the password never does.
  const { move = "", remark = "", reason = "", releaseAt = "", revision = "" } = fields;
  return { ...said, typed: { move, remark, reason, releaseAt, revision } };
}

async function post(address: string, fields: Record<string, string>): Promise<VerdictAnswer> {
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
    return (await answer.json()) as VerdictAnswer;
  } catch {
    return { refusal: "no_answer", problems: [] };
  }
}

function typedFields(form: FormData): Record<string, string> {
  const fields = [...form].filter(([name, value]) => typeof value === "string" && !name.startsWith("$ACTION"));
  return Object.fromEntries(fields) as Record<string, string>;
}
