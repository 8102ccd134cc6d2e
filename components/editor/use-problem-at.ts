"use client";

import { useTranslations } from "next-intl";
import type { EditorAnswer } from "./edited-story";
import type { ProblemAt } from "./story-fields";

/** Says what the newsroom could not accept at a place, in the words of the reader. */
export function useProblemAt(answer: EditorAnswer): ProblemAt {
  const problem = useTranslations("words.problem");
  return (place) => {
    // What is only missing stands in the ready list.
    if (answer?.refusal === "not_ready") return undefined;
    const found = answer?.problems?.find((one) => one.place === place || one.place.startsWith(`${place}.`));
    if (!found) return undefined;
    const reason = found.reason as Parameters<typeof problem>[0];
    return problem.has(reason) ? problem(reason) : problem("other");
  };
}
