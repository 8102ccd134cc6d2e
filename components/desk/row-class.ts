/** A row of a list whose link covers all of it; its light reaches a little beyond the text on both sides. */
export const rowClass =
  "relative border-b border-rule hover:bg-raised hover:shadow-[-0.75rem_0_0_var(--paper-raised),0.75rem_0_0_var(--paper-raised)]";
