/** Every way in which the newsroom says no. Each has a sentence in both languages (messages, `refusal.*`). */
export const refusals = [
  "not_found",
  "not_allowed",
  "own_work",
  "already_signed",
  "not_opened",
  "wrong_state",
  "changed_meanwhile",
  "not_valid",
  "not_ready",
  "nothing_changed",
  "reason_missing",
  "time_not_ahead",
  "slug_taken",
  "photo_unknown",
  "photo_unreadable",
  "photo_too_large",
  "file_not_word",
  "file_too_large",
  "file_unreadable",
  "reading_too_long",
  "text_too_large",
  "confirm_needed",
  "password_needed",
  "password_wrong",
  "sign_in_wrong",
  "too_many",
  "signed_out",
  "last_auditor",
  "remark_outdated",
  "remarks_overlap",
  "outside_origin",
  "no_answer",
] as const;
export type Refusal = (typeof refusals)[number];

/** Where a refusal belongs on the form: the field's path, and the reason from the schema or a check. `named` is what the reason speaks of. */
export type Problem = { place: string; reason: string; named?: string };

export type Refused = { ok: false; refusal: Refusal; problems?: Problem[] };
export type Result<T extends object = object> = ({ ok: true } & T) | Refused;

/** The one way to say no. */
export function refuse(refusal: Refusal, problems?: Problem[]): Refused {
  return problems ? { ok: false, refusal, problems } : { ok: false, refusal };
}

/** The HTTP status of each refusal (CONTRACT.md, "Server refusals"). */
export const refusalStatus = {
  not_found: 404,
  not_allowed: 403,
  own_work: 403,
  already_signed: 403,
  not_opened: 403,
  wrong_state: 409,
  changed_meanwhile: 409,
  not_valid: 422,
  not_ready: 422,
  nothing_changed: 422,
  reason_missing: 422,
  time_not_ahead: 422,
  slug_taken: 422,
  photo_unknown: 422,
  photo_unreadable: 422,
  photo_too_large: 413,
  file_not_word: 422,
  file_too_large: 413,
  file_unreadable: 422,
  reading_too_long: 422,
  text_too_large: 413,
  confirm_needed: 422,
  password_needed: 403,
  password_wrong: 403,
  sign_in_wrong: 401,
  too_many: 429,
  signed_out: 401,
  last_auditor: 409,
  remark_outdated: 409,
  remarks_overlap: 409,
  outside_origin: 403,
  no_answer: 503,
} as const satisfies Record<Refusal, number>;
