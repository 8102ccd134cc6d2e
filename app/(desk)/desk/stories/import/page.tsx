import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { ImportRoom } from "@/components/intake/import-room";
import { reportsForDepartment } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { listChoices, listNames } from "@/db/queries/list-choices";
import { importStory } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/stories/import");
  return { title: (await getTranslations("intake"))("title") };
}

export default async function ImportPage() {
  const viewer = await requireViewer("/desk/stories/import");
  const store = await newsroomStore();
  const { columns, departments, names } = await store.read(async (reader) => ({
    ...(await listChoices(reader)),
    names: await listNames(reader),
  }));
  const mine = departments.filter(({ id }) => reportsForDepartment(viewer, { department: id }));
  if (mine.length === 0) notFound();

  const { words, editor, intake, site } = await getMessages();
  const named = (choices: typeof columns) => choices.map((one) => ({ id: one.id, name: one[viewer.language] }));
  return (
    <NextIntlClientProvider messages={{ words, editor, intake, site: { story: site.story } }}>
      <ImportRoom
        action={importStory}
        columns={named(columns)}
        departments={named(mine)}
        home={viewer.department}
        names={names}
      />
    </NextIntlClientProvider>
  );
}
