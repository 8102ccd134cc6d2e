import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { isIPv6 } from "node:net";
import path from "node:path";
import next from "next";
import { pino } from "pino";
import { openCounters } from "@/counter/open-counters";
import type { ViewCounter } from "@/core/site/views";
import { viewsTag } from "@/core/story/page-tags";
import { openStory } from "@/app/open-story";
import { fillLiveIndex } from "@/db/fill-live-index";
import { findOldAddress } from "@/db/queries/find-imported";
import { findLastEntry } from "@/db/queries/find-last-entry";
import { newsroomStore } from "@/db/newsroom-store";
import type { Store } from "@/db/store";
import type { Environment } from "@/env";
import { startClock } from "@/jobs/clock";
import { startOutbox } from "@/jobs/outbox";
import { watchImports } from "@/jobs/watch-imports";
import { openPost } from "@/jobs/post-letter";
import { startViewBooks } from "@/jobs/view-books";
import { walkStories } from "@/jobs/walk-stories";
import { timeZone } from "@/messages/time-zone";
import { closeServer } from "@/press/close-server";
import { type Door, openDoor } from "@/press/front-door";
import { readOwnNames } from "@/press/old-pages";
import type { Press } from "@/press/press";
import { openPrintShop, pressWholeSite } from "@/press/print-shop";
import type { PageStanding } from "@/press/render-page";

const log = pino({ name: "newsroom" });

type Opening = {
  environment: Environment;
  dev?: boolean;
  /** Whether pages are pressed before anybody asks for them. */
  ahead?: boolean;
};

/** Opens the newsroom to its readers and its staff. */
export async function serve({ environment, dev = false, ahead: worksAhead = !dev }: Opening) {
  const store = await newsroomStore();
  await fillLiveIndex(store);
  const build = path.resolve(".next");
  const stamp = () => stampOf(store, build, environment.siteUrl);
  const imports = await startWatch(store, (pages) => press.takeAway(pages));
  const press = openPrintShop(environment.dataDir, await stamp());

  const counters = openCounters({
    store,
    takeAway: (pages) => press.takeAway(pages),
    onFailure: failing("Open desks could not be told of their notices."),
  });
  const door = openDoor({
    press,
    next: (request, response) => nextAnswers(request, response),
    host: new URL(environment.siteUrl).host,
    standingOf: (slug) => standingOf(store, slug),
    ...openOldSite(store, build),
    answerFirst: counters.answerFirst,
    fillSearch: counters.fillSearch,
    staticFolder: path.join(build, "static"),
    dev,
    onFailure: (problem, { method, url }) =>
      log.error({ err: problem, method, url: url?.slice(0, 300) }, "A request failed."),
  });
  const { server } = door;
  const app = next({ dev, hostname: environment.host, port: environment.port, httpServer: server });
  const nextAnswers = app.getRequestHandler();
  await app.prepare();
  await listen(server, environment);
  const clock = startClock({
    store,
    address: loopbackAddress(environment),
    onFailure: failing("The clock could not release what is due."),
  });

  const emptying = failing("The outbox could not be emptied.");
  const outbox = startOutbox({ store, ways: openWays(environment), onFailure: emptying });

  const books = openBooks(store, counters.views, press);
  const walk = startWalk(store, press);
  const ahead = worksAhead ? pressAhead(store, press, door) : undefined;

  const close = async () => {
    clock.stop();
    imports.stop();
    walk.stop();
    counters.close();
    await ahead?.stop();
    await outbox.stop();
    const inOrder = await closeServer(server);
    await books.stop();
    await closePress(press, inOrder ? stamp : undefined);
    await app.close();
    await store.close();
  };
  closeOnSignal(close);
  return { close };
}

function openBooks(store: Store, views: ViewCounter, press: Press) {
  return startViewBooks({
    ...{ store, views },
    onCounted: (slugs) => {
      press.takeAway(slugs.map(viewsTag));
    },
    onFailure: (problem) => log.error({ err: problem }, "Views could not be written down."),
  });
}

function pressAhead(store: Store, press: Press, door: Door) {
  const onFailure = (problem: unknown, address: string) => {
    log.error({ err: problem, address }, "A page could not be pressed.");
  };
  return pressWholeSite({ store, press, door, timeZone, onFailure });
}

/** Where the addresses of an older site lead. */
function openOldSite(store: Store, build: string) {
  const findMoved = (addresses: string[]) => store.read((reader) => findOldAddress(reader, addresses));
  return { findMoved, ownNames: readOwnNames(build, path.resolve("public")) };
}

/** Takes pages away that an import beside us changes, from this moment on. */
async function startWatch(store: Store, takeAway: (pages: string[]) => void) {
  const onFailure = failing("What was imported could not be looked up.");
  return watchImports({ store, takeAway, onFailure }, (await store.read(findLastEntry))?.seq ?? 0);
}

/** Looks in turn whether live stories are what was signed. */
function startWalk(store: Store, press: Press) {
  return walkStories({
    store,
    takeAway: (pages) => press.takeAway(pages),
    onAltered: (page) => log.error(page, "A live story is withheld: its text is not what was signed."),
    onFailure: failing("Live stories could not be compared with what was signed."),
  });
}

/** Writes down what went wrong, under these words. */
function failing(words: string) {
  return (problem: unknown) => {
    log.error({ err: problem }, words);
  };
}

function openWays({ smtpUrl, mailFrom, siteUrl }: Environment) {
  return { post: smtpUrl ? openPost({ smtpUrl, mailFrom }) : undefined, siteUrl };
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function standingOf(store: Store, slug: string): Promise<PageStanding> {
  return (await openStory(store, slug, new Date())).standing;
}

/** What pressed pages depend on besides their tags: the build, the address of the site, everything that was done. */
async function stampOf(store: Store, build: string, siteUrl: string): Promise<string> {
  const buildIdFile = path.join(build, "BUILD_ID");
  const buildId = existsSync(buildIdFile) ? readFileSync(buildIdFile, "utf8") : "none";
  const last = await store.read(findLastEntry);
  return `${buildId} ${siteUrl} ${last?.seq ?? 0} ${last?.hash ?? ""}`;
}

async function closePress(press: Press, stamp?: () => Promise<string>): Promise<void> {
  press.close(await stamp?.());
}

/** From here on the newsroom decides how the process ends: whoever listened before would end it in the middle of a request. */
function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (problem: unknown) => {
          log.error({ err: problem }, "The newsroom did not stop in order.");
          process.exit(1);
        },
      );
    });
  }
}

function loopbackAddress({ host, port }: Environment): string {
  const everywhere: Record<string, string> = { "0.0.0.0": "127.0.0.1", "::": "::1" };
  const own = everywhere[host] ?? host;
  return `http://${isIPv6(own) ? `[${own}]` : own}:${port}`;
}
