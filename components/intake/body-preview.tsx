import { useTranslations } from "next-intl";
import { StoryBody } from "@/components/story/story-body";
import { listFigures } from "@/core/story/body-text";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { PhotoFiles } from "@/core/story/photo-files";

/** The body that was read, as readers will see it. */
export function BodyPreview({ story, photos }: { story: TypedStory; photos: Record<string, PhotoFiles> }) {
  const t = useTranslations("intake.body");
  const figures = listFigures(story.body);
  const waiting = figures.filter(({ attrs }) => attrs.photo === null).length;
  return (
    <section aria-labelledby="body-preview">
      <h2 id="body-preview" className="text-lg">
        {t("title")}
      </h2>
      <p className="mt-1 mb-4 text-sm text-ink-2">
        {t("figures", { count: figures.length })}
        {figures.length > 0 && ` · ${t("waiting", { waiting })}`} {t("editLater")}
      </p>
      <div
        className="rounded-md border border-rule bg-raised px-4 py-1 sm:px-8 [&_.story-no-photo]:aspect-auto [&_.story-no-photo]:min-h-24"
        lang={story.language}
      >
        <StoryBody body={story.body} photos={photos} base="/desk/media" language={story.language} />
      </div>
    </section>
  );
}
