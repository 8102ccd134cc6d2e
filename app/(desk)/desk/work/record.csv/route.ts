import { getTranslations, setRequestLocale } from "next-intl/server";
import { currentViewer } from "@/auth/current-viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { listWorkRecord } from "@/db/queries/list-work-record";
import { timeZone } from "@/messages/time-zone";
import { writeRecord } from "../write-record";

export const dynamic = "force-dynamic";

/** The signed-in person's own stories as CSV. */
export async function GET(): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ refusal: "signed_out" }, { status: 401, headers });
  const { language } = viewer;
  setRequestLocale(language);
  const column = await getTranslations({ locale: language, namespace: "work.column" });
  const state = await getTranslations({ locale: language, namespace: "words.state" });
  const store = await newsroomStore();
  const stories = await store.read((reader) => listWorkRecord(reader, viewer));
  const words = {
    column: (name: Parameters<typeof column>[0]) => column(name),
    state: (story: (typeof stories)[number]) => {
      const audit = story.state === "audit" && story.stage !== null ? story.stages[story.stage] : undefined;
      return audit ? audit[language] : state(story.state);
    },
  };
  return new Response(writeRecord(stories, language, words, timeZone), {
    headers: {
      ...headers,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="record-${viewer.username}.csv"`,
    },
  });
}
