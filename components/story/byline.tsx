import { getTranslations } from "next-intl/server";
import { groupCredits, spellUnits } from "@/core/story/byline";
import type { Credit, Language } from "@/core/story/story-content";

/** Who wrote, translated, edited and photographed the story, with their units. */
export async function Byline({ credits, language }: { credits: readonly Credit[]; language: Language }) {
  const t = await getTranslations({ locale: language, namespace: "site.byline" });
  const parts = groupCredits(credits);
  if (parts.length === 0) return null;
  return (
    <p className="story-byline" lang={language}>
      {parts.map(({ role, units }) => (
        <span key={role}>{t(role, { people: spellUnits(units, language) })} </span>
      ))}
    </p>
  );
}
