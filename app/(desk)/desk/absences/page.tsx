import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { AbsenceForm } from "@/components/absence/absence-form";
import { AbsenceList } from "@/components/absence/absence-list";
import { UncoveredList } from "@/components/absence/uncovered-list";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { mayArrangeAbsences, openAbsences } from "./open-absences";
import { endAbsenceAction, keepAbsenceAction } from "./actions";

const here = "/desk/absences";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer(here);
  return { title: (await getTranslations("absence"))("title") };
}

export default async function AbsencesPage() {
  const viewer = await requireViewer(here);
  const now = new Date();
  const { absences, people, delegates, uncovered, administers } = await openAbsences(viewer, now);
  // A delegate named for days to come audits nothing yet, and is told to look here.
  if (!mayArrangeAbsences(viewer) && absences.length === 0) notFound();

  const t = await getTranslations("absence");
  const { words, absence } = await getMessages();
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      <NextIntlClientProvider messages={{ words, absence }}>
        <UncoveredList audits={uncovered} />
        <Section title={t("list")}>
          <AbsenceList
            {...{ absences, now }}
            viewer={{ id: viewer.id, administers }}
            action={endAbsenceAction}
            empty={t(administers ? "none" : "noneOwn")}
          />
        </Section>
        {people.length > 0 && (
          <Section title={t("addTitle")}>
            <AbsenceForm
              key={absences.length}
              {...{ people, delegates }}
              action={keepAbsenceAction}
              request={randomUUID()}
            />
          </Section>
        )}
      </NextIntlClientProvider>
    </DeskPage>
  );
}
