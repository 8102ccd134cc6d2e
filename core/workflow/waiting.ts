/** What can wait for a person: an audit of other people's work, or a story of their own that came back. */
export const waitingKinds = ["audit", "returned"] as const;
export type WaitingKind = (typeof waitingKinds)[number];
