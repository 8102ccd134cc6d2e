import type { FormState } from "@/components/form-state";
import type { Refused } from "@/core/refusal";

type Typed = Record<string, string>;

/** The record a form was made from; none for a new one. */
export function readSeen({ id = "", version = "" }: Typed): { id: string; version: number } | null {
  return id ? { id: id.slice(0, 64), version: Number.parseInt(version, 10) || 0 } : null;
}

/** What a refused form is told. */
export function explain({ refusal, problems = [] }: Refused, typed: Typed): FormState {
  return { refusal, problems, typed };
}
