import path from "node:path";
import { judge, openDecision, signIn, type Verdict, verdictOn } from "./desk-visit";
import type { BenchNewsroom } from "./bench-newsroom";
import { watchMachine } from "./machine";
import { type Figure, grown, limited, percentile } from "./measure";
import { freePort } from "@/test/free-port";
import { startShippedNginx } from "@/test/nginx";
import { submitOne } from "./many-stories";
import type { ScriptlessBrowser } from "./scriptless-browser";

const clients = 16;
/** Counted verdicts of each client, after as many as a server needs to get going. */
const verdictsEach = 40;
const warmingEach = 20;
/** Pages of a list before any is counted, and how many are. */
const warming = 200;
const counted = 300;

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
      mine.push(
        at === 0
          ? await openDecision(browser, story)
          : await verdictOn(room.store, room.staff.departmentAuditor, story),
      );
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
  const newsroom = { port: Number(new URL(origin).port), dataDir: room.dataDir };
  const front = await startShippedNginx(path.join(room.dataDir, "bench-front"), await freePort(), newsroom);
  const times: number[] = [];
  const listed: number[] = [];
  for (let at = 0; at < 10; at++) {
    const name = `release-${at}-x`;
    const story = await submitOne(room.store, room.staff, name, new Date());
    await judge(department, await openDecision(department, story), "approve");
    const form = await openDecision(college, story);
    const begun = performance.now();
    await judge(college, form, "release");
    await seenByReaders(origin, name);
    times.push(performance.now() - begun);
    await seenByReaders(front.origin, name, ["/en", "/en/departments/publicity", "/en/feed.xml"]);
    listed.push(performance.now() - begun);
  }
  await front.stop();
  return [
    limited("release to visible, worst of 10", Math.max(...times), "ms", size, 1000),
    limited("on every list behind nginx, worst of 10", Math.max(...listed), "ms", size, 5000),
  ];
}

async function seenByReaders(
  origin: string,
  slug: string,
  addresses: readonly string[] = [`/en/news/${slug}`, "/en"],
): Promise<void> {
  for (const address of addresses) {
    for (;;) {
      const answer = await fetch(origin + address);
      const html = await answer.text();
      if (answer.status === 200 && html.includes(slug)) break;
    }
  }
}

const lists = { inbox: "/desk", stories: "/desk/stories" };

/**
 * Inbox and stories list of the college auditor, one request at a time: their own limit, asked alone; and their growth over a small
 * newsroom that fills the same page, both asked in turn, so that neither is measured colder than the other.
 */
export async function measureLists(large: string, small: string, size: string): Promise<Figure[]> {
  const browsers = [await signIn(large, "college"), await signIn(small, "college")] as const;
  const figures: Figure[] = [];
  const machine = watchMachine();
  for (const [list, path] of Object.entries(lists)) {
    const [alone] = await timeInTurn([browsers[0]], path, machine.work);
    const [full = [], few = []] = await timeInTurn(browsers, path, machine.work);
    figures.push(
      limited(`${list} p99`, percentile(alone ?? [], 0.99), "ms", size, 60),
      grown(`${list} p50 against 100 stories`, percentile(full, 0.5), percentile(few, 0.5), "ms", size, 1.3),
    );
  }
  return [...figures, machine.figure(size)];
}

async function timeInTurn(
  browsers: readonly ScriptlessBrowser[],
  path: string,
  between: () => void,
): Promise<number[][]> {
  const times: number[][] = browsers.map(() => []);
  for (let at = 0; at < warming + counted; at++) {
    for (const [which, browser] of browsers.entries()) {
      between();
      const took = await timePage(browser, path);
      if (at >= warming) times[which]?.push(took);
    }
  }
  return times;
}

async function timePage(browser: ScriptlessBrowser, path: string): Promise<number> {
  const begun = performance.now();
  const { status } = await browser.get(path);
  if (status !== 200) throw new Error(`${path} answered ${status}.`);
  return performance.now() - begun;
}
