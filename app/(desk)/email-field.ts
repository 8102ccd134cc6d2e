import type { FieldPlan } from "@/components/desk/planned-field";

/** Where a person's letters go. */
export function emailField(label: string, hint: string, value = ""): FieldPlan {
  return { name: "email", label, hint, value, optional: true };
}
