import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { Empty } from "@/components/desk/empty";
import { MonthLinks } from "@/components/plan/month-links";
import { RegisterTable } from "@/components/plan/register-table";
import { PrintButton } from "@/components/review/print-button";
import { buttonClass } from "@/components/ui/button";
import { monthBounds, monthOf, readMonth } from "@/core/month";
import { newsroomStore } from "@/db/newsroom-store";
import { listRegister } from "@/db/queries/list-register";
import { timeZone } from "@/messages/time-zone";
import { oneOf, type SearchParams } from "../../search-params";
import { registerWords } from "./register-words";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/register");
  return { title: (await getTranslations("plan.register"))("title") };
}

export default async function RegisterPage({ searchParams }: { searchParams: SearchParams }) {
  const named = readMonth(oneOf((await searchParams).month));
  const viewer = await requireViewer(named ? `/desk/register?month=${named}` : "/desk/register");
  const now = monthOf(new Date(), timeZone);
  const month = named ?? now;
  const store = await newsroomStore();
  const { rows, more } = await store.read((reader) => listRegister(reader, viewer, monthBounds(month, timeZone)));
  const t = await getTranslations("plan.register");
  return (
    <div className="w-full px-4 pt-5 pb-16 md:px-10 md:pt-7 print:p-0">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 print:hidden">
        <h1 className="text-2xl">{t("title")}</h1>
        <span className="flex flex-wrap gap-2">
          <a href={`/desk/register/register.csv?month=${month}`} download className={buttonClass("quiet")}>
            <Download aria-hidden className="size-4" />
            {t("download")}
          </a>
          <PrintButton label={t("print")} />
        </span>
      </header>
      <p className="mt-1 max-w-prose text-sm text-ink-2 print:hidden">{t("lead", { zone: timeZone })}</p>
      <MonthLinks month={month} now={now} address="/desk/register" />
      {more && <p className="mt-3 text-sm text-amber">{t("more", { count: rows.length })}</p>}
      {rows.length === 0 && <Empty title={t("empty")}>{t("empty_hint")}</Empty>}
      {rows.length > 0 && <RegisterTable entries={rows} {...(await registerWords(viewer.language, month))} />}
    </div>
  );
}
