import type { OwnCopy } from "@/components/editor/edited-story";
import type { WorkingCopy } from "@/db/queries/find-working-copy";

/** A working copy as its writer's page gets it. */
export function toSend({ savedAt, ...copy }: WorkingCopy): OwnCopy {
  return { ...copy, savedAt: savedAt.toISOString() };
}
