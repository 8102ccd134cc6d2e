import { type Check, spotWhen } from "../check";

/** Readers are told what was corrected (PRODUCT.md, rule 13). */
export const correctionNoteMissing: Check = {
  id: "correction_note_missing",
  version: 1,
  severity: "block",
  find: ({ correctionNote }, { correcting }) => spotWhen(correcting && !correctionNote, "correctionNote"),
};
