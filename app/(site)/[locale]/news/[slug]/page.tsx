import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { StoryPage } from "@/components/site/story-page";
import { listPhotos } from "@/core/story/body-text";
import { storyTag } from "@/core/story/page-tags";
import { photoAddresses } from "@/core/story/photo-files";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { listPhotosOf } from "@/db/queries/list-photos";
import { feedLinks } from "../../../feed-links";
import { loadCollege } from "../../../load-college";
import { readTagged } from "../../../read-tagged";
import { siteLanguage } from "../../../site-language";

type Props = { params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams() {
  return [];
}

const loadStory = cache(async (slug: string) =>
  readTagged(["story", slug], [storyTag(slug)], async (reader) => {
    const found = await findPublishedStory(reader, slug);
    if (found.standing !== "live") return undefined;
    return { story: found.story, photos: await listPhotosOf(reader, listPhotos(found.story.content.body)) };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const { slug } = await params;
  const found = await loadStory(slug);
  if (!found) return {};
  const { content, releasedAt, correctedAt } = found.story;
  const { name } = await loadCollege();
  const [first] = listPhotos(content.body);
  const photo = first ? found.photos[first] : undefined;
  const address = `/${language}/news/${slug}`;
  return {
    title: content.title,
    description: content.summary || undefined,
    alternates: { canonical: address, types: feedLinks(language, name[language]) },
    openGraph: {
      type: "article",
      title: content.title,
      url: address,
      publishedTime: releasedAt,
      modifiedTime: correctedAt ?? undefined,
      images: first && photo ? [photoAddresses("/media", first, photo).src] : undefined,
    },
  };
}

export default async function News({ params }: Props) {
  const language = await siteLanguage(params);
  const { slug } = await params;
  const found = await loadStory(slug);
  if (!found) notFound();
  if (found.story.content.language !== language) permanentRedirect(`/${found.story.content.language}/news/${slug}`);
  const { columns } = await loadCollege();
  const column = columns.find(({ id }) => id === found.story.content.column);
  return <StoryPage {...found} column={column} language={language} />;
}
