import type { IncomingMessage, ServerResponse } from "node:http";
import { parseCookie } from "cookie";
import { findSession } from "@/auth/session";
import type { Viewer } from "@/core/viewer";
import { lookAtNotices } from "@/db/queries/list-notices";
import { findViewer } from "@/db/queries/find-viewer";
import type { Store } from "@/db/store";
import type { NoticeStreams } from "./notice-streams";

type Works = { store: Store; streams: NoticeStreams };

/**
 * Where an open desk hears of its notices, `GET /desk/notices/stream`: as a stream of events, or once, for desks that ask again
 * and again because no stream reaches them. Answered before Next, which would keep a rendering open. False for every other request.
 */
export function openNoticeDoor({ store, streams }: Works) {
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    if (path !== "/desk/notices/stream" || request.method !== "GET") return false;
    const jar = parseCookie(request.headers.cookie ?? "");
    const viewerAt = (now: Date) => findWho(store, (name) => jar[name], now);
    const viewer = await viewerAt(new Date());
    if (!viewer) {
      answer(response, 401, { refusal: "signed_out" });
      return true;
    }
    if (!request.headers.accept?.includes("text/event-stream")) {
      answer(response, 200, await store.read((reader) => lookAtNotices(reader, viewer)));
      return true;
    }
    const taken = await streams.listen({ person: viewer.id, response, viewer: viewerAt });
    if (!taken) answer(response, 429, { refusal: "too_many" });
    return true;
  };
}

async function findWho(
  store: Store,
  cookie: (name: string) => string | undefined,
  now: Date,
): Promise<Viewer | undefined> {
  const session = await findSession(cookie, now);
  return session && store.read((reader) => findViewer(reader, session, now));
}

function answer(response: ServerResponse, status: number, said: object): void {
  const text = JSON.stringify(said);
  const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) };
  response.writeHead(status, headers).end(text);
}
