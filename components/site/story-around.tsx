import { useTranslations } from "next-intl";
import { ownLanguage } from "@/core/story/own-language";
import type { LinkedStory, StoryAround } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { ReleaseDay } from "./story-link";

type Shown = { around: StoryAround; language: Language };

/** Where to read on: the neighbours in the column, then older stories that share a tag. Nothing stands where there is none. */
export function ReadOn({ around: { older, newer, related }, language }: Shown) {
  const t = useTranslations("site.story");
  return (
    <div className="mt-12 print:hidden">
      {(older ?? newer) && (
        <nav aria-label={t("around")} className={`grid border-y border-rule ${older && newer ? "sm:grid-cols-2" : ""}`}>
          {older && <Neighbour story={older} label={t("older")} rel="prev" />}
          {newer && <Neighbour story={newer} label={t("newer")} rel="next" />}
        </nav>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related" className="mt-10">
          <h2 id="related" className="border-t-2 border-ink pt-2 text-lg">
            {t("related")}
          </h2>
          <ul className={`mt-3 grid gap-x-10 ${related.length > 1 ? "sm:grid-cols-2" : ""}`}>
            {related.map((story) => (
              <li key={story.slug} className="border-t border-rule py-3">
                <StoryLink story={story} />
                <ReleaseDay at={story.releasedAt} language={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Neighbour({ story, label, rel }: { story: LinkedStory; label: string; rel: "prev" | "next" }) {
  return (
    <p className="border-t border-rule py-4 first:border-0 sm:border-t-0 sm:not-last:border-r sm:not-last:pr-6 sm:not-first:pl-6">
      <span className="block text-sm text-ink-3">{label}</span>
      <StoryLink story={story} rel={rel} />
    </p>
  );
}

function StoryLink({ story: { language, slug, title }, rel }: { story: LinkedStory; rel?: "prev" | "next" }) {
  return (
    <a
      className="line-clamp-3 font-serif text-[1.05rem] leading-snug font-semibold text-pretty wrap-anywhere text-ink no-underline hover:underline"
      href={`/${language}/news/${slug}`}
      rel={rel}
      lang={ownLanguage(title, language)}
    >
      {title}
    </a>
  );
}
