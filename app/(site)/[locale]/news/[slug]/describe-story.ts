import type { Metadata } from "next";
import { feedLinks } from "@/app/(site)/feed-links";
import { openGraphLocale, socialPicture } from "@/app/(site)/social-picture";
import { listFigures } from "@/core/story/body-text";
import { masterFile } from "@/core/story/photo-files";
import type { College } from "@/core/story/published";
import type { loadStory } from "../../../load-story";

type Found = NonNullable<Awaited<ReturnType<typeof loadStory>>>;

/** What a story's page says of itself to searchers and to whoever passes its address on. */
export function describeStory(found: Found, college: College): Metadata {
  const { content, releasedAt, correctedAt } = found.story;
  const { language, slug, title, tags } = content;
  const { translation } = found.around;
  const address = `/${language}/news/${slug}`;
  const description = content.summary || undefined;
  const images = [findPicture(found) ?? socialPicture];
  const languages = translation && {
    [language]: address,
    [translation.language]: `/${translation.language}/news/${translation.slug}`,
  };
  return {
    title,
    description,
    authors: content.author ? [{ name: content.author }] : undefined,
    keywords: tags.length > 0 ? tags : undefined,
    alternates: { canonical: address, languages, types: feedLinks(language, college.name[language]) },
    openGraph: {
      type: "article",
      siteName: college.name[language],
      locale: openGraphLocale[language],
      title,
      description,
      url: address,
      publishedTime: releasedAt,
      modifiedTime: correctedAt ?? undefined,
      section: college.columns.find(({ id }) => id === content.column)?.[language],
      tags: tags.length > 0 ? tags : undefined,
      images,
    },
    twitter: { card: "summary_large_image", title, description, images },
  };
}

/** The first photo of the text, whole and as every program that shows cards can read it. */
function findPicture({ story, photos }: Found) {
  for (const { attrs } of listFigures(story.content.body)) {
    const photo = photos[attrs.photo ?? ""];
    if (!attrs.photo || !photo) continue;
    const { width, height } = photo;
    return { url: `/media/${attrs.photo}/${masterFile}`, width, height, alt: attrs.alt || attrs.caption };
  }
  return undefined;
}
