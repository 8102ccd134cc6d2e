import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { DescribeForm } from "@/components/photos/describe-form";
import { PhotoFacts } from "@/components/photos/photo-facts";
import { PhotoUses } from "@/components/photos/photo-uses";
import { Picture } from "@/components/photos/picture";
import { buttonClass } from "@/components/ui/button";
import { savePhotoWords } from "./actions";
import { openPhoto } from "./open-photo";

type Props = { params: Promise<{ hash: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { photo } = await openPhoto((await params).hash);
  return { title: photo.note?.caption || (await getTranslations("photos"))("title") };
}

export default async function PhotoPage({ params }: Props) {
  const { photo } = await openPhoto((await params).hash);
  const { hash, note } = photo;
  const [t, { words, photos }] = await Promise.all([getTranslations("photos"), getMessages()]);
  const drafts = photo.stories.filter(({ replaceable }) => replaceable).length;
  const said = wordsOf(note);
  const back = (
    <a href="/desk/photos" className={buttonClass("quiet")}>
      {t("photo.back")}
    </a>
  );
  return (
    <DeskPage title={said.caption || t("untitled")} tools={back}>
      <div className="mt-5 grid gap-x-8 gap-y-5 md:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="border border-rule bg-sunk">
          <Picture
            hash={hash}
            files={photo}
            alt={said.caption || t("untitled")}
            sizes="(min-width: 768px) 44rem, 95vw"
            className="mx-auto max-h-[70svh] w-auto object-contain"
          />
        </div>
        <div>
          <PhotoFacts photo={photo} />
        </div>
      </div>
      {photo.may.describe && (
        <Section title={t("photo.describe")} hint={t("photo.describeHint")}>
          <NextIntlClientProvider messages={{ words, photos }}>
            <DescribeForm
              action={savePhotoWords}
              photo={hash}
              files={photo}
              version={note?.version ?? 0}
              words={said}
            />
          </NextIntlClientProvider>
        </Section>
      )}
      {!photo.may.describe && said.photographer && (
        <p className="mt-4 text-sm text-ink-2">{[said.photographer, said.takenOn].filter(Boolean).join(" · ")}</p>
      )}
      <Section title={t("photo.uses")}>
        <PhotoUses stories={photo.stories} hidden={photo.hidden} />
        {drafts > 0 && (
          <div className="mt-5">
            <p className="mb-3 text-sm text-ink-2">{t("photo.replaceHint", { count: drafts })}</p>
            <a href={`/desk/photos?for=${hash}`} className={buttonClass()}>
              {t("photo.replace")}
            </a>
          </div>
        )}
      </Section>
    </DeskPage>
  );
}

function wordsOf(note: Awaited<ReturnType<typeof openPhoto>>["photo"]["note"]) {
  const { caption = "", photographer = "", takenOn, focus = "center" } = note ?? {};
  return { caption, photographer, takenOn: takenOn ?? "", focus };
}
