import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { oneOf, type SearchParams } from "@/app/(desk)/search-params";
import { DeskPage } from "@/components/desk/desk-page";
import { ReplaceForm } from "@/components/photos/replace-form";
import { SideBySide } from "@/components/photos/side-by-side";
import { newsroomStore } from "@/db/newsroom-store";
import { findLibraryPhoto } from "@/db/queries/find-library-photo";
import { openPhoto } from "../open-photo";
import { replaceInDrafts } from "./actions";

type Props = { params: Promise<{ hash: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await openPhoto((await params).hash);
  return { title: (await getTranslations("photos.replacement"))("title") };
}

export default async function ReplacePage({ params, searchParams }: Props) {
  const { viewer, photo } = await openPhoto((await params).hash);
  const by = oneOf((await searchParams).by) ?? "";
  const store = await newsroomStore();
  const other = by === photo.hash ? undefined : await store.read((reader) => findLibraryPhoto(reader, viewer, by));
  if (!other) notFound();

  const [t, { words, photos }] = await Promise.all([getTranslations("photos.replacement"), getMessages()]);
  const stories = photo.stories.filter(({ replaceable }) => replaceable);
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 max-w-[60ch] text-ink-2">{t("lead")}</p>
      <SideBySide old={photo} other={other} />
      <NextIntlClientProvider messages={{ words, photos }}>
        <ReplaceForm
          action={replaceInDrafts}
          photo={photo.hash}
          by={other.hash}
          request={randomUUID()}
          stories={stories.map(({ id, number, title, language, version }) => ({
            id,
            number,
            title,
            language,
            version,
          }))}
        />
      </NextIntlClientProvider>
    </DeskPage>
  );
}
