import type { VerificationAnswer } from "@/core/api/answers";
import { newsroomStore } from "@/db/newsroom-store";
import { findVerification } from "@/db/queries/find-verification";
import { answering, refuseQuery } from "../../../answer";
import { noStory, storyAt } from "../../../story-at";

export { answerOptions as OPTIONS, refuseMethod as DELETE } from "../../../answer";
export { refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT } from "../../../answer";
export const dynamic = "force-dynamic";

/** Everything a stranger needs to check a live story: its package, the hash, the signatures, the ledger's entries and head. */
export const GET = answering(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const refused = refuseQuery(request);
  if (refused) return refused;
  const { slug } = await params;
  const store = await newsroomStore();
  const live = await storyAt(store, slug, new Date());
  if (!live.ok) return live;

  const found = await store.read((reader) => findVerification(reader, live.story.hash));
  if (!found) return noStory;
  const answer: VerificationAnswer = { ...found, publicKey: store.publicKey };
  return { ok: true, answer };
});
