import type { FormState } from "../form-state";

/** Fields of the verdict form that are sent once for each tick. */
const ticked = ["reasons", "checked"];

/** What a person typed and ticked: it comes back with a refusal. The password never does. */
const kept = ["move", "revision", "remark", "reason", "reasons", "checked", "returnTo", "releaseAt", "backAt"];

/**
 * The verdict form as the newsroom takes it in: ticks as one list, React's own fields left out, a confirmed signature as its move,
 * and a return to the department's audit as the move it is.
 */
export function verdictFields(form: FormData): Record<string, string> {
  const { returnTo, ...fields } = sentFields(form);
  const { confirmed, ...rest } = fields;
  if (confirmed !== undefined) return { ...rest, move: confirmed, ...(confirmed && { confirmed: "yes" }) };
  if (fields.move === "return" && returnTo === "department") return { ...rest, move: "return_to_department" };
  return rest;
}

/** What of the form goes back to its page when the newsroom says no. */
export function typedWords(form: FormData): NonNullable<FormState>["typed"] {
  const { confirmed, ...fields } = sentFields(form);
  const typed = confirmed === undefined ? fields : { ...fields, move: confirmed };
  return Object.fromEntries(Object.entries(typed).filter(([name]) => kept.includes(name)));
}

/** The entries of a list as the form sends it. */
export function listOf(words: string | undefined): string[] {
  return (words ?? "").split(" ").filter(Boolean);
}

function sentFields(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    fields[name] = ticked.includes(name) && fields[name] ? `${fields[name]} ${value}` : value;
  }
  return fields;
}
