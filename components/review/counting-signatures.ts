import type { Standing } from "@/core/workflow/standing";
import { validSignOffs } from "@/core/workflow/validity";

type Placed = { round: number; stage: number; hash: string };

/** Of all signatures under a story, those that count for its newest revision; at rest, those under what readers have or had. */
export function countingSignatures<Signature extends Placed>(
  standing: Standing,
  signatures: readonly Signature[],
): Signature[] {
  if (standing.state === "published" || standing.state === "withdrawn") return underLastRelease(standing, signatures);
  const valid = validSignOffs(standing);
  return signatures.filter(({ round, stage, hash }) =>
    valid.some((signOff) => signOff.round === round && signOff.stage === stage && signOff.hash === hash),
  );
}

/** A dropped or withdrawn correction counted the rounds on; the release keeps the signatures of its own. */
function underLastRelease<Signature extends Placed>(standing: Standing, signatures: readonly Signature[]): Signature[] {
  const last = standing.flow.stages.length - 1;
  const ofHead = signatures.filter(({ hash }) => hash === standing.head);
  const round = Math.max(...ofHead.filter(({ stage }) => stage === last).map((signature) => signature.round));
  return ofHead.filter((signature) => signature.round === round);
}
