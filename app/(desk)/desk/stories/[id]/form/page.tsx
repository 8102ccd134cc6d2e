import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { oneOf, type SearchParams } from "@/app/(desk)/search-params";
import { requireViewer } from "@/auth/current-viewer";
import { ApprovalForm } from "@/components/review/approval-form";
import { FormTools } from "@/components/review/form-tools";
import { languages } from "@/core/story/story-content";
import { openForm, verifyAddress } from "./open-form";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireViewer(addressOf((await params).id));
  return { title: (await getTranslations("review.room"))("form") };
}

export default async function FormPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(addressOf(id));
  const now = new Date();
  const form = await openForm(viewer, id, now);
  if (!form) notFound();

  const asked = oneOf((await searchParams).lang);
  const language = hasLocale(languages, asked) ? asked : viewer.language;
  const address = verifyAddress(form.story.revision.hash, language);
  return (
    <>
      <FormTools story={id} language={language} />
      <ApprovalForm {...form} {...{ language, address, now }} />
    </>
  );
}

function addressOf(id: string): string {
  return `/desk/stories/${id}/form`;
}
