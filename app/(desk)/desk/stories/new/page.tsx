import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/auth/current-viewer";
import { StartForm } from "@/components/editor/start-form";
import { templateNames } from "@/core/story/templates";
import { reportsForDepartment } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { listChoices } from "@/db/queries/list-choices";
import { startStory } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  await requireViewer("/desk/stories/new");
  return { title: (await getTranslations("editor.start"))("title") };
}

export default async function NewStoryPage() {
  const viewer = await requireViewer("/desk/stories/new");
  const store = await newsroomStore();
  const { columns, departments } = await store.read(listChoices);
  const mine = departments.filter(({ id }) => reportsForDepartment(viewer, { department: id }));
  if (mine.length === 0) notFound();

  const [t, template, word, field] = await Promise.all([
    getTranslations("editor.start"),
    getTranslations("work.template"),
    getTranslations("words.language"),
    getTranslations("editor.field"),
  ]);
  const labels = {
    title: field("title"),
    column: field("column"),
    department: field("department"),
    language: field("language"),
  };
  const named = (choices: typeof columns) =>
    choices.map((choice) => ({ id: choice.id, name: choice[viewer.language] }));
  return (
    <div className="mx-auto max-w-2xl px-4 py-10 sm:px-8">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-2 mb-8 text-ink-2">{t("lead")}</p>
      <StartForm
        action={startStory}
        request={randomUUID()}
        labels={{ ...labels, create: t("create") }}
        columns={named(columns)}
        departments={named(mine)}
        languages={[
          { id: "zh", name: word("zh") },
          { id: "en", name: word("en") },
        ]}
        language={viewer.language}
        home={viewer.department}
        templates={{
          ...{ legend: template("legend"), hint: template("hint") },
          choices: (["blank", ...templateNames] as const).map((id) => ({ id, name: template(id) })),
        }}
      />
    </div>
  );
}
