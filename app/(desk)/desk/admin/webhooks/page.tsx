import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { FailedDeliveries } from "@/components/notices/failed-deliveries";
import { WebhookForm } from "@/components/notices/webhook-form";
import { WebhookList } from "@/components/notices/webhook-list";
import { Notice } from "@/components/ui/notice";
import { newsroomStore } from "@/db/newsroom-store";
import { listFailedDeliveries, listWebhooks } from "@/db/queries/find-parcel";
import { problemNames } from "@/jobs/name-problem";
import { oneOf, type SearchParams } from "../../../search-params";
import { dropWebhookAction, keepWebhookAction, retryDeliveryAction, testWebhookAction } from "./actions";

const here = "/desk/admin/webhooks";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("notices.hooks"))("title") };
}

export default async function WebhooksPage({ searchParams }: { searchParams: SearchParams }) {
  await requireAdministrator(here);
  const asked = await searchParams;
  const tested = oneOf(asked.tested);
  const failure = problemNames.find((name) => name === tested);
  const number = /^-?\d{1,12}$/.exec(oneOf(asked.number) ?? "")?.[0] ?? "";
  const t = await getTranslations("notices.hooks");
  const { words, notices, registry } = await getMessages();
  const store = await newsroomStore();
  const webhooks = await store.read(listWebhooks);
  const failed = await store.read(listFailedDeliveries);
  const actions = { keep: keepWebhookAction, drop: dropWebhookAction, test: testWebhookAction };
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 mb-5 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      {tested === "taken" && <Notice look="done">{t("tested")}</Notice>}
      {failure && <Notice look="refused">{t(`testFailed.${failure}`, { number })}</Notice>}
      <NextIntlClientProvider messages={{ words, registry: { problem: registry.problem }, notices }}>
        <WebhookList {...{ webhooks, actions }} />
        <Section title={t("add")}>
          <WebhookForm action={keepWebhookAction} />
        </Section>
        <Section title={t("failed")} hint={t("failedHint")}>
          <FailedDeliveries deliveries={failed} again={retryDeliveryAction} />
        </Section>
      </NextIntlClientProvider>
    </DeskPage>
  );
}
