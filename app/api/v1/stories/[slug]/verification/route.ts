import type { VerificationAnswer } from "@/core/api/answers";
import { newsroomStore } from "@/db/newsroom-store";
import { findPublishedStory } from "@/db/queries/find-published-story";
import { findVerification } from "@/db/queries/find-verification";
import { absentStory } from "../../../absent-story";
import { answering, refuseQuery } from "../../../answer";

export { answerOptions as OPTIONS, refuseMethod as DELETE } from "../../../answer";
export { refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT } from "../../../answer";
export const dynamic = "force-dynamic";

/** Everything a stranger needs to check a live story: its package, the hash, the signatures, the ledger's entries and head. */
export const GET = answering(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const refused = refuseQuery(request);
  if (refused) return refused;
  const { slug } = await params;
  const store = await newsroomStore();
  const published = await store.read((reader) => findPublishedStory(reader, slug));
  if (published.standing !== "live") return absentStory(published.standing);

  const found = await store.read((reader) => findVerification(reader, published.story.hash));
  if (!found) return absentStory("unknown");
  const answer: VerificationAnswer = { ...found, publicKey: store.publicKey };
  return { ok: true, answer };
});
