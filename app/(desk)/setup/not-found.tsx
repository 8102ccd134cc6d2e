import { getTranslations } from "next-intl/server";
import { Brand } from "@/components/desk/brand";

export default async function NoSetUp() {
  const t = await getTranslations("auth.setUp");
  return (
    <main className="mx-auto max-w-2xl px-6 py-10">
      <Brand name="Imprimatur" large />
      <h1 className="mt-8 text-3xl">{t("noneTitle")}</h1>
      <p className="mt-2 text-ink-2">{t("none")}</p>
    </main>
  );
}
