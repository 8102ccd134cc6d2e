import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/desk/desk-page";

export default async function DeskNotFound() {
  const t = await getTranslations("desk.missing");
  return (
    <DeskPage title={t("title")}>
      <p className="mt-3 max-w-prose text-ink-2">{t("text")}</p>
      <p className="mt-4">
        <a href="/desk">{t("back")}</a>
      </p>
    </DeskPage>
  );
}
