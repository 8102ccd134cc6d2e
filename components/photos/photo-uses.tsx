import { useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { rowClass } from "../desk/row-class";
import { type Place, StateWord } from "../desk/state-word";

export type UseStory = Place & { id: string; number: number; title: string; language: Language };

/** The stories that show a photo; those of other departments are only counted. */
export function PhotoUses({ stories, hidden }: { stories: readonly UseStory[]; hidden: number }) {
  const t = useTranslations("photos.photo");
  return (
    <>
      {stories.length + hidden === 0 && <p className="text-sm text-ink-2">{t("unused")}</p>}
      <ul>
        {stories.map((story) => (
          <li key={story.id} className={`${rowClass} py-2.5`}>
            <a
              href={`/desk/stories/${story.id}`}
              lang={story.language}
              className="font-serif font-semibold wrap-anywhere text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              {story.title || t("untitledStory")}
            </a>
            <p className="text-[13px] text-ink-3">
              <span className="tabular-nums">{story.number}</span> · <StateWord {...story} />
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="mt-3 text-sm text-ink-2">{t("hidden", { count: hidden })}</p>}
    </>
  );
}
