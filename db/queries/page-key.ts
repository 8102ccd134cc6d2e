/** Where a page of a list begins or ends: the time it is sorted by, and the id that settles equal times. */
export type PageKey = { at: Date; id: string };

/** A key as it stands in an address. */
export function writeKey({ at, id }: PageKey): string {
  return `${at.getTime()}_${id}`;
}

/** Reads a key from an address; undefined for anything that is none. */
export function readKey(text: string | undefined): PageKey | undefined {
  const [, time, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(text ?? "") ?? [];
  return time && id ? { at: new Date(Number(time)), id } : undefined;
}
