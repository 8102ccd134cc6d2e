/** What a person may be told of, the most pressing first; each kind may be chosen by itself. */
export const noticeKinds = [
  "altered",
  "waiting",
  "returned",
  "withdrawn",
  "schedule_off",
  "rejected",
  "amended",
  "held",
  "correction",
  "released",
  "scheduled",
  "approved",
  "remark_answered",
  "remark_settled",
  "delegated",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The one kind that counts where an event is several at once; undefined for none. */
export function mostPressing(kinds: readonly NoticeKind[]): NoticeKind | undefined {
  return noticeKinds.find((kind) => kinds.includes(kind));
}
