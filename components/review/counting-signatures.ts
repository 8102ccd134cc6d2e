import type { Standing } from "@/core/workflow/standing";
import { validSignOffs } from "@/core/workflow/validity";

type Placed = { round: number; stage: number; hash: string };

/** Of all signatures under a story, those that count for its newest revision. */
export function countingSignatures<Signature extends Placed>(
  standing: Standing,
  signatures: readonly Signature[],
): Signature[] {
  const valid = validSignOffs(standing);
  return signatures.filter(({ round, stage, hash }) =>
    valid.some((signOff) => signOff.round === round && signOff.stage === stage && signOff.hash === hash),
  );
}
