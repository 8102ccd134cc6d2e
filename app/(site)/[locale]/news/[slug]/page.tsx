import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { StoryPage } from "@/components/site/story-page";
import { describeArticle, writeStructuredData } from "@/core/site/news-article";
import { environment } from "@/env";
import { loadCollege } from "../../../load-college";
import { loadStory } from "../../../load-story";
import { loadViews } from "../../../load-views";
import { siteLanguage } from "../../../site-language";
import { describeStory } from "./describe-story";

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await siteLanguage(params);
  const found = await loadStory((await params).slug);
  return found ? describeStory(found, await loadCollege()) : {};
}

export default async function News({ params }: Props) {
  const language = await siteLanguage(params);
  const { slug } = await params;
  const found = await loadStory(slug);
  if (!found) notFound();
  if (found.story.content.language !== language) permanentRedirect(`/${found.story.content.language}/news/${slug}`);
  const college = await loadCollege();
  const column = college.columns.find(({ id }) => id === found.story.content.column);
  const { siteUrl } = environment();
  const structured = writeStructuredData(describeArticle({ ...found, college, site: siteUrl }));
  const address = `${siteUrl}/${language}/news/${slug}`;
  const views = college.site.showViews ? await loadViews(found.story) : null;
  return <StoryPage {...found} {...{ column, language, address, views, structured }} />;
}
