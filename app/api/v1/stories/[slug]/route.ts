import { getTranslations } from "next-intl/server";
import { listPhotos } from "@/core/story/body-text";
import { newsroomStore } from "@/db/newsroom-store";
import { findCollege } from "@/db/queries/find-college";
import { listPhotosOf } from "@/db/queries/list-photos";
import { findTranslation } from "@/db/queries/list-stories-around";
import { answering, refuseQuery } from "../../answer";
import { storyAt } from "../../story-at";
import { toStory } from "../../story-answers";

export { answerOptions as OPTIONS, refuseMethod as DELETE } from "../../answer";
export { refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT } from "../../answer";
export const dynamic = "force-dynamic";

/** Everything a reader sees of a story. */
export const GET = answering(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const refused = refuseQuery(request);
  if (refused) return refused;
  const { slug } = await params;
  const store = await newsroomStore();
  const found = await storyAt(store, slug, new Date());
  if (!found.ok) return found;

  const { story } = found;
  const line = await getTranslations({ locale: story.content.language, namespace: "words.audit_line" });
  const beside = await store.read(async (reader) => ({
    college: await findCollege(reader),
    photos: await listPhotosOf(reader, listPhotos(story.content.body)),
    translation: await findTranslation(reader, story.id),
  }));
  return { ok: true, answer: toStory(story, { ...beside, line }) };
});
