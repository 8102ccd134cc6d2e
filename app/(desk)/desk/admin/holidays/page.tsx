import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { HolidayForm, LimitForm } from "@/components/desk/holiday-forms";
import { HolidayList } from "@/components/desk/holiday-list";
import { Section } from "@/components/desk/section";
import { newsroomStore } from "@/db/newsroom-store";
import { findServiceClock, listHolidays } from "@/db/queries/find-service-clock";
import { addHolidaysAction, dropHolidaysAction, setAuditLimitAction } from "./actions";

const here = "/desk/admin/holidays";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("inbox.holidays"))("title") };
}

export default async function HolidaysPage() {
  await requireAdministrator(here);
  const t = await getTranslations("inbox.holidays");
  const { words, inbox } = await getMessages();
  const store = await newsroomStore();
  const { limit } = await store.read(findServiceClock);
  const runs = await store.read(listHolidays);
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      <NextIntlClientProvider messages={{ words, inbox: { holidays: inbox.holidays } }}>
        <Section title={t("limitTitle")}>
          <LimitForm key={limit} action={setAuditLimitAction} limit={limit} />
        </Section>
        <Section title={t("listTitle")}>
          <HolidayList runs={runs} action={dropHolidaysAction} />
        </Section>
        <Section title={t("addTitle")}>
          <HolidayForm key={runs.length} action={addHolidaysAction} />
        </Section>
      </NextIntlClientProvider>
    </DeskPage>
  );
}
