import { judge, openDecision, signIn, type Verdict, verdictOn } from "./desk-visit";
import type { BenchNewsroom } from "./bench-newsroom";
import { type Figure, grown, limited, percentile } from "./measure";
import { submitOne } from "./many-stories";
import type { ScriptlessBrowser } from "./scriptless-browser";

const clients = 16;
/** Counted verdicts of each client, after as many again as a server needs to get going. */
const verdictsEach = 40;
const warmingEach = 10;

/** Sixteen auditors' browsers at once, each sending its verdicts one after the other as fast as they are answered. */
export async function measureVerdicts(room: BenchNewsroom, origin: string, size: string): Promise<Figure[]> {
  const browsers: ScriptlessBrowser[] = [];
  // One after another: many tries at one account at once look like guessing.
  while (browsers.length < clients) browsers.push(await signIn(origin, "department"));
  const times: number[] = [];
  const verdicts: Verdict[][] = [];
  for (const [client, browser] of browsers.entries()) {
    const mine: Verdict[] = [];
    for (let at = 0; at < warmingEach + verdictsEach; at++) {
      const story = await submitOne(room.store, room.staff, `verdict-${client}-${at}`, new Date());
      mine.push(at === 0 ? await openDecision(browser, story) : await verdictOn(room.store, story));
    }
    verdicts.push(mine);
  }
  await Promise.all(browsers.map((browser, client) => judgeAll(browser, verdicts[client] ?? [], times)));
  return [
    limited("verdict p50, 16 clients", percentile(times, 0.5), "ms", size, 40),
    limited("verdict p99, 16 clients", percentile(times, 0.99), "ms", size, 90),
  ];
}

async function judgeAll(browser: ScriptlessBrowser, verdicts: Verdict[], times: number[]): Promise<void> {
  for (const [at, verdict] of verdicts.entries()) {
    const took = await judge(browser, verdict, "approve");
    if (at >= warmingEach) times.push(took);
  }
}

/** From sending the last signature until a reader's request is answered with the new page. */
export async function measureRelease(room: BenchNewsroom, origin: string, size: string): Promise<Figure[]> {
  const department = await signIn(origin, "department");
  const college = await signIn(origin, "college");
  const times: number[] = [];
  for (let at = 0; at < 10; at++) {
    const name = `release-${at}-x`;
    const story = await submitOne(room.store, room.staff, name, new Date());
    await judge(department, await openDecision(department, story), "approve");
    const form = await openDecision(college, story);
    const begun = performance.now();
    await judge(college, form, "release");
    await seenByReaders(origin, name);
    times.push(performance.now() - begun);
  }
  return [limited("release to visible, worst of 10", Math.max(...times), "ms", size, 1000)];
}

async function seenByReaders(origin: string, slug: string): Promise<void> {
  for (const address of [`/en/news/${slug}`, "/en"]) {
    for (;;) {
      const answer = await fetch(origin + address);
      const html = await answer.text();
      if (answer.status === 200 && html.includes(slug)) break;
    }
  }
}

export type ListTimes = Record<"inbox" | "stories", { p50: number; p99: number }>;

/** The time of the inbox and the stories list for the college auditor, one request at a time. */
export async function measureLists(origin: string): Promise<ListTimes> {
  const browser = await signIn(origin, "college");
  return { inbox: await timePage(browser, "/desk"), stories: await timePage(browser, "/desk/stories") };
}

async function timePage(browser: ScriptlessBrowser, path: string): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let at = 0; at < 220; at++) {
    const begun = performance.now();
    const { status } = await browser.get(path);
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    if (at >= 20) times.push(performance.now() - begun);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** Both lists at full size: their own limit, and their growth over a small newsroom. */
export function compareLists(large: ListTimes, small: ListTimes, size: string): Figure[] {
  return (["inbox", "stories"] as const).flatMap((list) => [
    limited(`${list} p99`, large[list].p99, "ms", size, 60),
    grown(`${list} p50 against 100 stories`, large[list].p50, small[list].p50, "ms", size, 1.3),
  ]);
}
