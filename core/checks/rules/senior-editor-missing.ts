import { type Check, spotWhen } from "../check";

/** Readers are told who answers for a story. */
export const seniorEditorMissing: Check = {
  id: "senior_editor_missing",
  version: 1,
  severity: "block",
  find: (content) => spotWhen(!content.seniorEditor, "seniorEditor"),
};
