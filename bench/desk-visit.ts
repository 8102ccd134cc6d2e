import { openRevision } from "@/commands/open-revision";
import type { Viewer } from "@/core/viewer";
import { findStory } from "@/db/queries/find-story";
import type { Store } from "@/db/store";
import { findForm, ScriptlessBrowser } from "./scriptless-browser";
import { benchPassword } from "./bench-newsroom";

/** Signs somebody in as a browser without scripts does. */
export async function signIn(origin: string, username: string): Promise<ScriptlessBrowser> {
  const browser = new ScriptlessBrowser(origin);
  const { html } = await browser.get("/sign-in");
  const answer = await browser.send(findForm(html, "/sign-in", "username"), { username, password: benchPassword });
  if (answer.status !== 303) throw new Error(`${username} could not sign in (${answer.status}).`);
  return browser;
}

/** What the review room of a story sends with every decision. */
export type Verdict = { story: string; fields: Record<string, string> };

/** A story's decision form, opened as an auditor opens it. */
export async function openDecision(browser: ScriptlessBrowser, story: string): Promise<Verdict> {
  const path = `/desk/stories/${story}/review`;
  const { status, html } = await browser.get(path);
  if (status !== 200) throw new Error(`The review of ${story} answered ${status}.`);
  const { fields } = findForm(html, path, "remark");
  return { story, fields: Object.fromEntries(fields.filter(([name]) => !name.startsWith("$ACTION"))) };
}

/** The same, put together without the page: where hundreds are wanted. */
export async function verdictOn(store: Store, auditor: Viewer, story: string): Promise<Verdict> {
  const found = await store.read((reader) => findStory(reader, story));
  if (!found) throw new Error(`The story ${story} is gone.`);
  const { row, head } = found;
  await openRevision(store, auditor, { story, hash: head.hash }, new Date());
  const { number, version } = row;
  const order = { number: String(number), revision: String(head.number), version: String(version), seen: head.hash };
  return { story, fields: { story, ...order, request: crypto.randomUUID() } };
}

/** Sends a verdict as the script of the review room does; how many milliseconds until its committed answer. Throws when it was not taken in. */
export async function judge(
  browser: ScriptlessBrowser,
  { story, fields }: Verdict,
  move: "approve" | "release",
): Promise<number> {
  const begun = performance.now();
  const { status, text } = await browser.post(`/desk/stories/${story}/verdict`, {
    ...fields,
    move,
    remark: "",
    reason: "",
  });
  const took = performance.now() - begun;
  if (!text.includes(`done=${move}`)) throw new Error(`A verdict was refused (${status}).`);
  return took;
}
