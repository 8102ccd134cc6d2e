/** A name that was chosen, and the unit it brought along. */
export type Brought = { name: string; unit: string };

/**
 * The unit beside a name that is typed by hand: one that came with another name does not stay, and comes back with that name. A unit
 * that somebody wrote is theirs.
 */
export function unitBeside(name: string, unit: string, brought: Brought | undefined): string {
  if (!brought) return unit;
  if (name === brought.name) return unit || brought.unit;
  return unit === brought.unit ? "" : unit;
}
