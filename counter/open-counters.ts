import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { countViews } from "@/core/site/views";
import type { Store } from "@/db/store";
import { openNoticeDoor } from "./notice-door";
import { NoticeStreams } from "./notice-streams";
import { openSearchDoor } from "./search-door";
import { openVerdictDoor } from "./verdict-door";
import { openViewDoor } from "./view-door";

type Works = { store: Store; takeAway: (pages: string[]) => void; onFailure: (problem: unknown) => void };

/** Everything that is answered without Next: verdicts, open desks, views, searches. */
export function openCounters({ store, takeAway, onFailure }: Works) {
  const streams = new NoticeStreams({ store, onFailure });
  const views = countViews(() => randomBytes(32).toString("hex"));
  const answerView = openViewDoor(views);
  const answerVerdict = openVerdictDoor({ store, takeAway });
  const answerNotices = openNoticeDoor({ store, streams });
  return {
    views,
    fillSearch: openSearchDoor(store),
    close: () => {
      streams.close();
    },
    answerFirst: async (request: IncomingMessage, response: ServerResponse, address: string): Promise<boolean> =>
      answerView(request, response, address) ||
      (await answerVerdict(request, response, address)) ||
      answerNotices(request, response, address),
  };
}
