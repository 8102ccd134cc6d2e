import type { Outcome } from "@/commands/settle-delivery";
import { addressOf } from "@/core/notices/notice-address";
import type { AbsenceNews } from "@/core/notices/say-absence";
import { maySee } from "@/core/workflow/policy";
import { findRecipient, findToldStory, findWebhook, type Leased } from "@/db/queries/find-parcel";
import { listAbsenceNews } from "@/db/queries/list-absence-news";
import { listDeeds } from "@/db/queries/list-deeds";
import type { Store } from "@/db/store";
import { type Answered, postCall, type Reach } from "./post-call";
import { isFinal, type Post } from "./post-letter";
import { type Told, writeCall } from "./write-call";
import { writeLetter } from "./write-letter";

/** How things leave the newsroom: by post where a mail server is set, and by calls. */
export type Ways = { post?: Post; siteUrl: string; reach?: Reach };
type Hook = NonNullable<Awaited<ReturnType<typeof findWebhook>>>;

/** Sends one leased delivery. Whether its person may still see the story is asked now, not when it was written (rule 16). */
export async function carryParcel(store: Store, ways: Ways, leased: Leased, now: Date): Promise<Outcome> {
  const { person, webhook } = leased;
  if (webhook) return call(store, ways, leased, webhook, now);
  return person ? write(store, ways, leased, person, now) : { state: "skipped", problem: "nobody" };
}

async function write(store: Store, ways: Ways, leased: Leased, person: string, now: Date): Promise<Outcome> {
  if (!ways.post) return { state: "skipped", problem: "no mail server" };
  const recipient = await store.read((reader) => findRecipient(reader, person, now));
  if (!recipient || recipient.disabled || recipient.email === "") return { state: "skipped", problem: "no address" };
  const { story: id } = leased;
  const story = id ? await store.read((reader) => findToldStory(reader, id)) : undefined;
  if (id && !(story && maySee(recipient, story))) return { state: "skipped", problem: "may not see the story" };
  const absence = await findAbsence(store, leased);
  const deed = (await store.read((reader) => listDeeds(reader, [leased]))).get(leased.seq);
  try {
    await ways.post.send(writeLetter(recipient, { kind: leased.kind, story, absence, deed }, ways.siteUrl), leased.id);
    return { state: "sent" };
  } catch (problem) {
    return { state: "failed", problem: (problem as Error).message, final: isFinal(problem) };
  }
}

async function call(store: Store, ways: Ways, leased: Leased, webhook: string, now: Date): Promise<Outcome> {
  const hook = await store.read((reader) => findWebhook(reader, webhook));
  if (!hook?.active) return { state: "skipped", problem: "paused" };
  const { story: id } = leased;
  const story = id ? await store.read((reader) => findToldStory(reader, id)) : undefined;
  const link = story && `${ways.siteUrl}/desk/stories/${story.id}`;
  const shown = story && link && { number: story.number, link, ...(hook.titles && { title: story.title }) };
  const away = await findAbsence(store, leased);
  const absence = away && { ...away, link: `${ways.siteUrl}${addressOf({ kind: leased.kind, absence: away })}` };
  return callWebhook(hook, { id: leased.id, kind: leased.kind, story: shown || undefined, absence }, ways.reach, now);
}

async function findAbsence(store: Store, { kind, seq }: Leased): Promise<AbsenceNews | undefined> {
  if (kind !== "delegated") return undefined;
  return (await store.read((reader) => listAbsenceNews(reader, [seq]))).get(seq);
}

/** Calls an address outside once and judges its answer. The robots of WeCom and DingTalk answer 200 and say in `errcode` what was wrong. */
export async function callWebhook(hook: Hook, told: Told, reach: Reach | undefined, now: Date): Promise<Outcome> {
  const answered = await postCall(writeCall(hook, told, now), reach);
  const problem = problemOf(hook, answered);
  return problem === undefined ? { state: "sent" } : { state: "failed", problem };
}

function problemOf({ format }: Hook, { status, text }: Answered): string | undefined {
  if (status < 200 || status > 299) return `HTTP ${status} ${text}`.trim();
  if (format === "json") return undefined;
  const code = /"errcode"\s*:\s*(-?\d+)/.exec(text)?.[1];
  return code === "0" ? undefined : text || "no errcode";
}
