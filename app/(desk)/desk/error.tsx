"use client";

import { useTranslations } from "next-intl";
import { DeskPage } from "@/components/desk/desk-page";
import { Button } from "@/components/ui/button";

export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("desk.broken");
  return (
    <DeskPage title={t("title")}>
      <p className="mt-3 max-w-prose text-ink-2">{t("text")}</p>
      {error.digest && <p className="mt-2 text-sm text-ink-3">{t("number", { digest: error.digest })}</p>}
      <Button className="mt-5" onClick={reset}>
        {t("again")}
      </Button>
    </DeskPage>
  );
}
