import { notFound } from "next/navigation";
import { cache } from "react";
import { requireViewer } from "@/auth/current-viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findLibraryPhoto } from "@/db/queries/find-library-photo";

/** The photo of this address for whoever asks, or no page at all. */
export const openPhoto = cache(async function openPhoto(hash: string) {
  const viewer = await requireViewer(`/desk/photos/${encodeURIComponent(hash)}`);
  const store = await newsroomStore();
  const photo = await store.read((reader) => findLibraryPhoto(reader, viewer, hash));
  if (!photo) notFound();
  return { viewer, photo };
});
