import { checkOwnPassword } from "@/auth/own-password";
import { isOwnOrigin } from "@/auth/own-origin";
import { confirmationCookie, findSession, type Session, type SetCookie } from "@/auth/session";
import { type Refused, type Result, refusalStatus, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import type { VerdictAnswer } from "@/core/workflow/room-moves";
import { findViewer } from "@/db/queries/find-viewer";
import type { Store } from "@/db/store";
import { environment } from "@/env";
import { timeZone } from "@/messages/time-zone";
import { askToConfirm } from "./ask-to-confirm";
import { carryVerdict } from "./carry-verdict";
import { goOn, verdictForm } from "./verdict-form";

/** A verdict as it arrived: where it says it comes from, who its cookies say it is, and its fields. */
export type SentVerdict = {
  story: string;
  origin: string | null;
  host: string | null;
  /** The address it came from, for counting attempts at a password. */
  address: string;
  cookie: (name: string) => string | undefined;
  fields: URLSearchParams;
};

/** What to answer, the cookie to set where a password was typed, and the public pages to take away. */
export type HeardVerdict = { status: number; answer: VerdictAnswer; cookie?: SetCookie; pages: string[] };

/** Takes in a verdict of the review room's script, as judgeStory does for a page without scripts. */
export async function hearVerdict(store: Store, sent: SentVerdict, now: Date): Promise<HeardVerdict> {
  if (!isOwnOrigin(sent.origin, sent.host, environment().siteUrl)) return refused(refuse("outside_origin"));
  const session = await findSession(sent.cookie, now);
  const viewer = session && (await store.read((reader) => findViewer(reader, session, now)));
  if (!viewer) return refused(refuse("signed_out"));

  const parsed = verdictForm.safeParse(Object.fromEntries(sent.fields));
  if (!parsed.success || parsed.data.story !== sent.story) return refused(refuse("not_valid"));
  const { password, confirmed: looked, ...verdict } = parsed.data;
  // The script shows a release time before it asks for a password, unless its own clock holds the time for past.
  if (verdict.move === "schedule" && !looked) return refused(askToConfirm(verdict, timeZone, now));
  const confirmed = await confirm(store, viewer, password, sent.address, now);
  if (!confirmed.ok) return refused(confirmed);

  const cookie = confirmed.session && (await confirmationCookie(confirmed.session, now));
  const moved = await carryVerdict(store, confirmed.viewer, verdict, timeZone, now);
  if (!moved.ok) return refused(moved, cookie);
  return { status: 200, answer: { goTo: goOn(verdict) }, cookie, pages: moved.pages };
}

type Confirmed = { viewer: Viewer; session?: Session };

async function confirm(
  store: Store,
  viewer: Viewer,
  password: string | undefined,
  address: string,
  now: Date,
): Promise<Result<Confirmed>> {
  if (!password) return { ok: true, viewer };
  const checked = await checkOwnPassword(store, viewer.id, password, address);
  return checked.ok ? { ok: true, viewer: { ...viewer, confirmedAt: now }, session: checked } : checked;
}

function refused({ refusal, problems = [] }: Refused, cookie?: SetCookie): HeardVerdict {
  return { status: refusalStatus[refusal], answer: { refusal, problems }, cookie, pages: [] };
}
