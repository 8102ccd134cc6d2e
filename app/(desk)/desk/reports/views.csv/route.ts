import { getTranslations, setRequestLocale } from "next-intl/server";
import { writeSheet } from "@/app/(desk)/write-sheet";
import { currentViewer } from "@/auth/current-viewer";
import { dayOf } from "@/core/month";
import { timeZone } from "@/messages/time-zone";
import { lately, openViews } from "../open-views";

export const dynamic = "force-dynamic";

/** The stories readers opened lately, as CSV. */
export async function GET(): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ refusal: "signed_out" }, { status: 401, headers });
  const { language } = viewer;
  setRequestLocale(language);
  const t = await getTranslations({ locale: language, namespace: "reports.readers" });
  const { stories } = await openViews(new Date(), 5_000);
  const fields = [t("story"), t("department"), t("released"), t("lately", { days: lately }), t("ever")];
  const data = stories.map((story) => [
    story.title,
    story.department[language],
    dayOf(story.releasedAt, timeZone),
    story.lately,
    story.ever,
  ]);
  return new Response(writeSheet(fields, data), {
    headers: {
      ...headers,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="views.csv"',
    },
  });
}
