import { setRequestLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/core/viewer";
import { findViewer } from "@/db/queries/find-viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { readSession } from "./session-cookie";

/** Who sent this request, with the roles they hold now; undefined when signed out. Read from the database every time. */
export const currentViewer = cache(async function currentViewer(): Promise<Viewer | undefined> {
  const session = await readSession();
  if (!session) return undefined;
  const store = await newsroomStore();
  return store.read((reader) => findViewer(reader, session, new Date()));
});

/** The person a desk page is for, in their language; whoever is signed out goes to sign in and comes back to `returnTo`. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(returnTo)}`);
  setRequestLocale(viewer.language);
  return viewer;
}
