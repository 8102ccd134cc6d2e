"use client";

import { useTranslations } from "next-intl";
import type { Problem } from "@/core/refusal";

/** What is wrong at a place of a record, as a sentence. */
export function useProblemOf(problems: readonly Problem[] | undefined): (place: string) => string | undefined {
  const t = useTranslations("registry.problem");
  return (place) => {
    const found = problems?.find((problem) => problem.place === place);
    if (!found) return undefined;
    const reason = found.reason as Parameters<typeof t>[0];
    return t.has(reason) ? t(reason, { named: found.named ?? "" }) : t("other");
  };
}
