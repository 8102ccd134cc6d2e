/** What a person may be told of; each kind may be chosen by itself. */
export const noticeKinds = [
  "waiting",
  "returned",
  "approved",
  "amended",
  "held",
  "rejected",
  "scheduled",
  "schedule_off",
  "released",
  "correction",
  "withdrawn",
  "remark_answered",
  "remark_settled",
  "delegated",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
