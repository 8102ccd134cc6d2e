"use client";

import { useTranslations } from "next-intl";
import type { Said } from "./import-state";

/** Says what is wrong at a place of the form, in the words of the reader. */
export function useProblem(said: Said | undefined): (place: string) => string | undefined {
  const problem = useTranslations("words.problem");
  return (place) => {
    const found = said?.problems.find((one) => one.place === place || one.place.startsWith(`${place}.`));
    const reason = found?.reason as Parameters<typeof problem>[0] | undefined;
    return reason && (problem.has(reason) ? problem(reason) : problem("other"));
  };
}
