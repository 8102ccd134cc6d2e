import type { LedgerEntry } from "./entry";

/** What may stand in an entry that readers get whole: numbers, names that are printed anyway, times that were kept. */
const open = new Set(
  ["revision", "hash", "title", "from", "fromStage", "to", "stage", "round", "signed"].concat([
    "audits",
    "checked",
    "releaseAt",
    "due",
  ]),
);

/**
 * True when an entry may be given out as it was written. Words of one colleague to another, who somebody signed for and where an old
 * page was found stay with the newsroom; as nothing can be left out of an entry without changing its hash, all of it stays then.
 */
export function isForReaders({ details }: Pick<LedgerEntry, "details">): boolean {
  const said = JSON.parse(details) as { signed?: { onBehalfOf?: unknown } };
  return Object.keys(said).every((name) => open.has(name)) && said.signed?.onBehalfOf === undefined;
}
