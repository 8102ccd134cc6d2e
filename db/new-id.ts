import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

/** A new id: uuidv7, so that ids sort by the time they were made. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime(), random: someChance() });
}

/** What every id made at this moment or later is greater than. */
export function firstIdOf(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

/** Fetching chance from the system costs more than the rest of an id, and the same for sixteen bytes as for thousands. */
const chance = new Uint8Array(16 * 256);
let spent = chance.length;

function someChance(): Uint8Array {
  if (spent === chance.length) {
    randomFillSync(chance);
    spent = 0;
  }
  spent += 16;
  return chance.slice(spent - 16, spent);
}
