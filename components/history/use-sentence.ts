import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { Act } from "./act";

/** An act as a sentence: who did what. An act without a sentence is told by its name in the ledger. */
export function useSentence(): (act: Act) => string {
  const done = useTranslations("words.done");
  const language: Language = useLocale();
  return (act) => {
    const key = act.act as Parameters<typeof done>[0];
    const about = { name: act.by?.[language] ?? "", revision: String(act.revision ?? "") };
    return done.has(key) ? done(key, about) : act.act;
  };
}
