import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { Empty } from "@/components/desk/empty";
import { PageLinks } from "@/components/desk/page-links";
import { ChoosingNotice } from "@/components/photos/choosing-notice";
import { PhotoFilters } from "@/components/photos/photo-filters";
import { PhotoTile } from "@/components/photos/photo-tile";
import { UploadForm } from "@/components/photos/upload-form";
import { UploadPanel } from "@/components/photos/upload-panel";
import { newsroomStore } from "@/db/newsroom-store";
import { findLibraryPhoto } from "@/db/queries/find-library-photo";
import { listChoices } from "@/db/queries/list-choices";
import { listLibraryPhotos } from "@/db/queries/list-library-photos";
import { readKey } from "@/db/queries/page-key";
import type { SearchParams } from "../../search-params";
import { bringPhotos } from "./actions";
import { libraryAddress, readLibraryAddress } from "./list-address";
import { bringsFor } from "./brings-for";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/photos");
  return { title: (await getTranslations("photos"))("title") };
}

export default async function PhotosPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = readLibraryAddress(await searchParams);
  const { values, filter, before } = asked;
  const viewer = await requireViewer(libraryAddress(asked));
  const [t, { words, photos: texts }] = await Promise.all([getTranslations("photos"), getMessages()]);
  const store = await newsroomStore();
  const { photos, next } = await store.read((reader) => listLibraryPhotos(reader, viewer, filter, before));
  const { departments } = await store.read(listChoices);
  const mine = bringsFor(viewer, departments);
  const wanted = asked.insteadOf;
  const old = wanted ? await store.read((reader) => findLibraryPhoto(reader, viewer, wanted)) : undefined;
  const narrowed = Object.values(values).some(Boolean);
  const older = readKey(next ?? undefined);
  const hrefOf = (hash: string) => (old ? `/desk/photos/${old.hash}/replace?by=${hash}` : `/desk/photos/${hash}`);
  return (
    <DeskPage title={t(old ? "choose.title" : "title")}>
      {old && <ChoosingNotice photo={old} />}
      {mine.length > 0 && (
        <UploadPanel>
          <NextIntlClientProvider messages={{ words, photos: texts }}>
            <UploadForm action={bringPhotos} departments={mine} home={viewer.department} insteadOf={old?.hash} />
          </NextIntlClientProvider>
        </UploadPanel>
      )}
      <PhotoFilters values={values} insteadOf={old?.hash} />
      {photos.length === 0 && (
        <div className="mt-6">
          <Empty title={t(narrowed ? "noMatch" : "empty")}>{t(narrowed ? "noMatchHint" : "emptyHint")}</Empty>
        </div>
      )}
      <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 lg:grid-cols-4">
        {photos.map((photo) => (
          <PhotoTile key={photo.hash} photo={photo} href={hrefOf(photo.hash)} choosing={old !== undefined} />
        ))}
      </ul>
      <PageLinks
        back={before && { href: libraryAddress({ ...asked, before: undefined }), label: t("newest") }}
        on={older && { href: libraryAddress({ ...asked, before: older }), label: t("older") }}
      />
    </DeskPage>
  );
}
