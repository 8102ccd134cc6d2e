import { findForm, type PageForm, ScriptlessBrowser } from "./scriptless-browser";
import { benchPassword } from "./bench-newsroom";

/** Signs somebody in as a browser without scripts does. */
export async function signIn(origin: string, username: string): Promise<ScriptlessBrowser> {
  const browser = new ScriptlessBrowser(origin);
  const { html } = await browser.get("/sign-in");
  const answer = await browser.send(findForm(html, "/sign-in", "username"), { username, password: benchPassword });
  if (answer.status !== 303) throw new Error(`${username} could not sign in (${answer.status}).`);
  return browser;
}

/** The decision form of a story's review room. */
export async function openDecision(browser: ScriptlessBrowser, story: string): Promise<PageForm> {
  const path = `/desk/stories/${story}/review`;
  const { status, html } = await browser.get(path);
  if (status !== 200) throw new Error(`The review of ${story} answered ${status}.`);
  return findForm(html, path, "remark");
}

/** Sends a verdict as the script of the review room does; how many milliseconds until its committed answer. Throws when it was not taken in. */
export async function judge(browser: ScriptlessBrowser, form: PageForm, move: "approve" | "release"): Promise<number> {
  const begun = performance.now();
  const { status, text } = await browser.post(form.action.replace(/review$/, "verdict"), {
    ...Object.fromEntries(form.fields.filter(([name]) => !name.startsWith("$ACTION"))),
    ...{ move, remark: "", reason: "" },
  });
  const took = performance.now() - begun;
  if (!text.includes(`done=${move}`)) throw new Error(`A verdict was refused (${status}).`);
  return took;
}
