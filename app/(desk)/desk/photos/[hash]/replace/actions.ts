"use server";

import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { replacePhoto } from "@/commands/replace-photo";
import type { ReplaceState } from "@/components/photos/replace-form";
import { photoHash } from "@/core/story/document";
import { newsroomStore } from "@/db/newsroom-store";
import { findLibraryPhoto } from "@/db/queries/find-library-photo";

const story = z
  .string()
  .regex(/^[\w-]{1,64} \d{1,9}$/)
  .transform((text) => {
    const [id = "", version = ""] = text.split(" ");
    return { story: id, version: Number(version) };
  });
const sent = z.object({ photo: photoHash, by: photoHash, request: z.uuid(), stories: z.array(story).max(200) });

/** Puts one photo in another's place in the chosen drafts, and tells of each what became of it. */
export async function replaceInDrafts(_: ReplaceState, form: FormData): Promise<ReplaceState> {
  const acting = await actingViewer();
  if (!acting.ok) return { refusal: acting.refusal };
  const { viewer } = acting;
  const [photo, by, request] = ["photo", "by", "request"].map((name) => form.get(name));
  const parsed = sent.safeParse({ photo, by, request, stories: form.getAll("story") });
  if (!parsed.success) return { refusal: "not_valid" };
  if (parsed.data.stories.length === 0) return { refusal: "none" };

  const store = await newsroomStore();
  // Titles are those this person may see, as the page they chose from showed them.
  const before = await store.read((reader) => findLibraryPhoto(reader, viewer, parsed.data.photo));
  const after = await store.read((reader) => findLibraryPhoto(reader, viewer, parsed.data.by));
  const titles = new Map([...(before?.stories ?? []), ...(after?.stories ?? [])].map(({ id, title }) => [id, title]));
  const replaced = await replacePhoto(store, viewer, parsed.data, new Date());
  if (!replaced.ok) return { refusal: replaced.refusal };
  return { done: replaced.stories.map((one) => ({ title: titles.get(one.story) ?? "", ...one })) };
}
