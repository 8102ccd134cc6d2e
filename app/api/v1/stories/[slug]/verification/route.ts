import { newsroomStore } from "@/db/newsroom-store";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { findVerification } from "@/db/queries/find-verification";

export const dynamic = "force-dynamic";

/** Everything a stranger needs to check a live story: its package, the hash, the signatures, the ledger's entries and head. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const store = await newsroomStore();
  const found = await store.read(async (reader) => {
    const published = await findPublishedStory(reader, slug);
    return published.standing === "live" ? findVerification(reader, published.story.hash) : undefined;
  });
  if (!found) return Response.json({ error: "not_found" }, { status: 404 });
  return Response.json({ ...found, publicKey: store.publicKey }, { headers: { "Cache-Control": "no-cache" } });
}
