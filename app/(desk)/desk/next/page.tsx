import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { roomMoves } from "@/core/workflow/room-moves";
import { findNextAudit } from "@/db/queries/list-inbox";
import { newsroomStore } from "@/db/newsroom-store";
import { oneOf, type SearchParams } from "../../search-params";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/next");
  return { title: (await getTranslations("inbox.next"))("title") };
}

/** Goes on with the audit that waits longest, or to the inbox when none is left, and tells there what was done before. */
export default async function NextPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer("/desk/next");
  const asked = await searchParams;
  const done = roomMoves.find((move) => move === oneOf(asked.done));
  const story = /^\d{1,9}$/.exec(oneOf(asked.story) ?? "")?.[0];
  const told = done && story ? `?${new URLSearchParams({ done, story })}` : "";
  const store = await newsroomStore();
  const next = await store.read((reader) => findNextAudit(reader, viewer));
  redirect(next ? `/desk/stories/${next}/review${told}` : `/desk${told}`);
}
