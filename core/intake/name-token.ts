/** One token of a run of names and offices. `bound`: an office in brackets belongs to the names before it. */
export type Token = { kind: "name" | "unit"; text: string; sure: boolean; bound?: boolean };
