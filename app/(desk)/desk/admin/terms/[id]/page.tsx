import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { Section } from "@/components/desk/section";
import { RecordForm } from "@/components/registry/record-form";
import type { TermRecord } from "@/core/registry/record";
import { newsroomStore } from "@/db/newsroom-store";
import { findTerm } from "@/db/queries/list-terms";
import { dropTermAction, keepTermAction } from "../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireAdministrator(`/desk/admin/terms/${(await params).id}`);
  return { title: (await getTranslations("registry.terms"))("title") };
}

export default async function TermPage({ params }: Props) {
  const { id } = await params;
  await requireAdministrator(`/desk/admin/terms/${id}`);
  const store = await newsroomStore();
  const found = id === "new" ? undefined : await store.read((reader) => findTerm(reader, id));
  if (id !== "new" && !found) notFound();

  const t = await getTranslations("registry");
  const { words, registry } = await getMessages();
  const hidden: Record<string, string> = found ? { id: found.id, version: String(found.version) } : {};
  return (
    <DeskPage
      title={found ? found.zh || found.en : t("terms.newTitle")}
      tools={<a href="/desk/admin/terms">{t("terms.back")}</a>}
    >
      <NextIntlClientProvider messages={{ words, registry }}>
        <div className="mt-5">
          <RecordForm
            id="term"
            action={keepTermAction}
            fields={await termFields(found)}
            hidden={hidden}
            submit={t("person.save")}
            look="sign"
          />
        </div>
        {found && (
          <Section title={t("terms.drop")}>
            <RecordForm id="drop" action={dropTermAction} fields={[]} hidden={hidden} submit={t("terms.drop")} />
          </Section>
        )}
      </NextIntlClientProvider>
    </DeskPage>
  );
}

async function termFields(term: TermRecord | undefined) {
  const t = await getTranslations("registry.terms");
  return [
    { name: "zh", label: t("zh"), value: term?.zh, maxLength: 120 },
    { name: "en", label: t("en"), value: term?.en },
    { name: "avoid", label: t("avoid"), hint: t("avoidHint"), value: term?.avoid.join("\n"), rows: 4 },
    { name: "note", label: t("note"), value: term?.note, rows: 4 },
  ];
}
