import type { getTranslations } from "next-intl/server";
import type { ListedAnswer, StoryAnswer } from "@/core/api/answers";
import { listFigures } from "@/core/story/body-text";
import { masterFile, type PhotoFiles } from "@/core/story/photo-files";
import type { College, ListedStory, Named, PublishedStory } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { environment } from "@/env";

type AuditLine = Awaited<ReturnType<typeof getTranslations<"words.audit_line">>>;
type Beside = {
  college: College;
  photos: Record<string, PhotoFiles>;
  translation: { language: Language; slug: string; title: string } | undefined;
  line: AuditLine;
};

/** A story of a list as the API gives it. */
export function toListed(story: ListedStory, college: College): ListedAnswer {
  const { slug, language, title, kicker, summary, releasedAt, correctedAt, photo } = story;
  return {
    ...{ id: `urn:uuid:${story.story}`, slug, language, title, kicker, summary },
    ...placeOf(story, college),
    ...{ releasedAt, correctedAt },
    ...addressesOf(story),
    picture: photo && { photo: photo.hash, alt: photo.alt, ...filesOf(photo.hash, photo.files) },
  };
}

/** A story as the API gives it: what its page shows, and nothing else of it. */
export function toStory(story: PublishedStory, { college, photos, translation, line }: Beside): StoryAnswer {
  const { content, releasedAt, correctedAt, corrections, revision, hash } = story;
  const { slug, language, title, kicker, summary, source, author, seniorEditor, eventDate, tags, body } = content;
  const addresses = addressesOf(content);
  const figures = listFigures(body).flatMap(({ attrs: { photo, caption, alt, photographer } }) => {
    const files = photo && photos[photo];
    return files ? [{ photo, caption, alt, photographer, ...filesOf(photo, files) }] : [];
  });
  return {
    ...{ id: `urn:uuid:${story.id}`, slug, language, title, kicker, summary },
    ...placeOf(content, college),
    ...{ releasedAt, correctedAt },
    ...addresses,
    ...{ source, author, seniorEditor, eventDate, tags },
    credits: content.credits.map(({ role, name, unit }) => ({ role, name, unit })),
    body,
    figures,
    signOffs: story.signOffs.map((signOff) => ({ ...signOff, line: line(signOff.role, signOff[language]) })),
    legacy: story.legacy,
    corrections,
    translation: translation
      ? { language: translation.language, title: translation.title, ...addressesOf(translation) }
      : null,
    revision,
    hash,
    verification: `${addresses.self}/verification`,
  };
}

function addressesOf({ language, slug }: { language: Language; slug: string }) {
  const { siteUrl } = environment();
  return { page: `${siteUrl}/${language}/news/${slug}`, self: `${siteUrl}/api/v1/stories/${slug}` };
}

function placeOf({ column, department }: { column: string; department: string }, { columns, departments }: College) {
  return { column: nameOf(column, columns), department: nameOf(department, departments) };
}

function nameOf(id: string, among: readonly Named[]): Named {
  return among.find((one) => one.id === id) ?? { id, zh: id, en: id };
}

function filesOf(hash: string, { width, height, sizes }: PhotoFiles) {
  const master = { name: masterFile, width, height, type: "image/jpeg" };
  const files = [...sizes, master].map(({ name, width, height, type }) => {
    return { address: `${environment().siteUrl}/media/${hash}/${name}`, width, height, type };
  });
  return { width, height, files };
}
