"use client";

import { useEffect, useRef, useState } from "react";
import { isEnough } from "@/core/registry/name-match";
import type { PersonChoice } from "@/core/registry/person-choice";

const address = "/desk/registry/choices";
/** How long typing pauses before the newsroom is asked. */
const pause = 120;

type Question = { query: string; on: string; language: string };
type Found = { choices: PersonChoice[]; day: string };

/** Asks who is meant while somebody types. Only the last question counts; without an answer typing goes on as it is. */
export function usePersonChoices() {
  const [found, setFound] = useState<Found>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);

  function stop() {
    clearTimeout(timer.current);
    asking.current?.abort();
  }

  function ask(question: Question) {
    stop();
    if (!isEnough(question.query)) {
      setFound(undefined);
      return;
    }
    const mine = new AbortController();
    asking.current = mine;
    timer.current = setTimeout(() => {
      void answer({ ...question, query: question.query.slice(0, 100) }, mine.signal).then((answered) => {
        if (!mine.signal.aborted) setFound(answered);
      });
    }, pause);
  }

  function close() {
    stop();
    setFound(undefined);
  }

  useEffect(() => stop, []);
  return { found, ask, close };
}

async function answer({ query, on, language }: Question, signal: AbortSignal): Promise<Found | undefined> {
  const asked = new URLSearchParams({ q: query, on, language });
  try {
    const response = await fetch(`${address}?${asked}`, { signal, headers: { Accept: "application/json" } });
    return response.ok ? ((await response.json()) as Found) : undefined;
  } catch {
    return undefined;
  }
}
