import { many } from "@/core/many";

/** A count as a badge shows it. */
export function counted(count: number): string {
  return count < many ? String(count) : `${many - 1}+`;
}
