"use client";

import { useEffect, useRef, useState } from "react";
import type { LibraryPhoto } from "./photo-desk";

const address = "/desk/photos/choices";

type Page = { photos: LibraryPhoto[]; next: string | null };
type State = "looking" | "here" | "unreachable";
type Pages = { query: string; photos: LibraryPhoto[]; older: string | null; state: State };

/** The photos of the library, newest first, page by page; an answer that is no longer asked for is dropped. */
export function useLibraryPages() {
  const [pages, setPages] = useState<Pages>({ query: "", photos: [], older: null, state: "looking" });
  const asked = useRef(0);

  async function ask(query: string, before: string | null, have: LibraryPhoto[]): Promise<void> {
    const turn = ++asked.current;
    setPages({ query, photos: have, older: before, state: "looking" });
    const page = await fetchPage(query, before);
    if (turn !== asked.current) return;
    if (!page) setPages({ query, photos: have, older: before, state: "unreachable" });
    else setPages({ query, photos: [...have, ...page.photos], older: page.next, state: "here" });
  }

  useEffect(() => {
    void ask("", null, []);
    return () => {
      asked.current++;
    };
  }, []);

  const { query, photos, older } = pages;
  return {
    ...pages,
    find: (wanted: string) => void ask(wanted, null, []),
    more: () => void ask(query, older, photos),
    again: () => void ask(query, older, photos),
  };
}

async function fetchPage(query: string, before: string | null): Promise<Page | undefined> {
  const asked = new URLSearchParams({ ...(query ? { q: query } : {}), ...(before ? { before } : {}) });
  try {
    const answer = await fetch(`${address}?${asked}`);
    return answer.ok ? ((await answer.json()) as Page) : undefined;
  } catch {
    return undefined;
  }
}
