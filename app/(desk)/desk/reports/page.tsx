import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { DaysRead } from "@/components/reports/days-read";
import { MostRead } from "@/components/reports/most-read";
import { buttonClass } from "@/components/ui/button";
import { lately, openViews } from "./open-views";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/reports");
  return { title: (await getTranslations("reports"))("title") };
}

export default async function ReportsPage() {
  await requireViewer("/desk/reports");
  const t = await getTranslations("reports");
  const { days, total, stories } = await openViews(new Date(), 20);
  return (
    <DeskPage title={t("title")}>
      <Section title={t("readers.title")} hint={t("readers.hint")}>
        {total === 0 && <p className="text-ink-2">{t("readers.none", { days: lately })}</p>}
        {total > 0 && (
          <>
            <p className="font-serif text-xl">{t("readers.total", { views: total, days: lately })}</p>
            <DaysRead days={days} />
            <h3 className="mt-8 text-base">{t("readers.most", { days: lately })}</h3>
            <MostRead stories={stories} days={lately} />
            <a href="/desk/reports/views.csv" download className={`${buttonClass()} mt-4`}>
              <Download aria-hidden className="size-4" />
              {t("readers.csv")}
            </a>
          </>
        )}
      </Section>
    </DeskPage>
  );
}
