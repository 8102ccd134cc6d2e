import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { Button } from "@/components/ui/button";
import { formatMoment } from "@/core/story/format-day";
import { timeZone } from "@/messages/time-zone";
import { newsroomStore } from "@/db/newsroom-store";
import { countPageAddresses } from "@/db/queries/list-page-addresses";
import { pressShop } from "@/press/newsroom-press";
import { pressAnewAction } from "./actions";

const here = "/desk/admin/print";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("reports.print"))("title") };
}

export default async function PrintPage() {
  const { language } = await requireAdministrator(here);
  const t = await getTranslations("reports.print");
  const progress = pressShop().ahead?.progress();
  const pages = progress?.going ? await countPages() : 0;
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      {!progress && <p className="mt-6">{t("off")}</p>}
      {progress && (
        <div className="mt-6 grid gap-1" role="status">
          <p className="font-serif text-xl">{t("pressed", { pages: progress.pressed })}</p>
          {progress.going && <p>{t("going", { looked: progress.looked, pages: Math.max(pages, progress.looked) })}</p>}
          {progress.finished && (
            <p>
              {t(progress.going ? "finished" : "rests", { at: formatMoment(progress.finished, language, timeZone) })}
            </p>
          )}
          {progress.urgent > 0 && <p>{t("urgent", { pages: progress.urgent })}</p>}
          <p className="mt-2">
            <a href={here}>{t("reload")}</a>
          </p>
        </div>
      )}
      <form action={pressAnewAction} className="mt-8 border-t border-rule pt-5">
        <Button type="submit">{t("anew")}</Button>
        <p className="mt-2 max-w-prose text-sm text-ink-2">{t("anew_hint")}</p>
      </form>
    </DeskPage>
  );
}

async function countPages(): Promise<number> {
  const store = await newsroomStore();
  return store.read((reader) => countPageAddresses(reader, timeZone));
}
