"use client";

import { useEffect, useRef, useState } from "react";
import type { NoticeKind } from "@/core/notices/notice-kinds";

type Fresh = { kind: NoticeKind; title: string | null };
type Heard = { unread: number; fresh: (Fresh & { id: string })[] };

const address = "/desk/notices/stream";
const betweenQuestions = 15_000;

/**
 * How many notices are new, kept true while the page is looked at, and the one that came last, if it came after `since`: the
 * first id a notice younger than the page can have. Listens to a stream; asks from time to time where none gets through. A page
 * in the background listens to nothing.
 */
export function useNoticeStream(atFirst: number, since: string): { unread: number; latest: Fresh | undefined } {
  const [unread, setUnread] = useState(atFirst);
  const [latest, setLatest] = useState<Fresh>();
  const heard = useRef(since);

  useEffect(() => {
    const take = (text: string) => {
      const { unread: counted, fresh } = JSON.parse(text) as Heard;
      setUnread(counted);
      const newest = fresh[0];
      if (!newest || newest.id <= heard.current) return;
      heard.current = newest.id;
      setLatest(newest);
    };
    return listenWhileSeen(take);
  }, []);
  return { unread, latest };
}

function listenWhileSeen(take: (text: string) => void): () => void {
  let close = () => {};
  const follow = () => {
    close();
    close = document.visibilityState === "visible" ? listen(take) : () => {};
  };
  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    close();
  };
}

function listen(take: (text: string) => void): () => void {
  const source = new EventSource(address);
  let asking: number | undefined;
  const ask = async () => {
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => undefined);
    if (answer?.ok) take(await answer.text());
    if (answer?.status === 401) window.clearInterval(asking);
  };
  source.addEventListener("notices", ({ data }: MessageEvent<string>) => {
    take(data);
  });
  source.addEventListener("gone", () => {
    source.close();
  });
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) asking ??= window.setInterval(() => void ask(), betweenQuestions);
  });
  return () => {
    source.close();
    window.clearInterval(asking);
  };
}
