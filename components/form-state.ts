import type { Problem, Refusal } from "@/core/refusal";

/**
 * What a form is told after it was sent: nothing yet, or why the newsroom said no. `typed` gives back every field as it was
 * sent, so that nothing typed is lost where scripts are off.
 */
export type FormState = { refusal: Refusal; problems: Problem[]; typed: Record<string, string> } | null;

/** A form's action as components receive it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
