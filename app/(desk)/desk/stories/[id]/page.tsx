import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { oneOf, type SearchParams } from "@/app/(desk)/search-params";
import { requireViewer } from "@/auth/current-viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findStoryPage } from "@/db/queries/find-story-page";
import { chooseMode } from "./choose-mode";
import { ReadStory } from "./read-story";
import { WriteStory } from "./write-story";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

const openStory = cache(async function openStory(id: string) {
  const viewer = await requireViewer(`/desk/stories/${encodeURIComponent(id)}`);
  const store = await newsroomStore();
  const now = new Date();
  return { viewer, now, story: await store.read((reader) => findStoryPage(reader, viewer, id, now)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await openStory((await params).id);
  if (!story) return {};
  return { title: story.content.title || (await getTranslations("editor.header"))("untitled") };
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { viewer, now, story } = await openStory((await params).id);
  if (!story) notFound();

  const { amend, read } = await searchParams;
  const asked = { amend: oneOf(amend) === "1", read: oneOf(read) === "1" };
  const mode = chooseMode(viewer, story.standing, asked, now);
  if (mode === "read") return <ReadStory viewer={viewer} story={story} now={now} />;
  return <WriteStory key={mode} viewer={viewer} story={story} amending={mode === "amend"} now={now} />;
}
