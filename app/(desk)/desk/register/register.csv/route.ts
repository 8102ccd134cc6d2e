import { setRequestLocale } from "next-intl/server";
import { currentViewer } from "@/auth/current-viewer";
import { monthBounds, readMonth } from "@/core/month";
import { newsroomStore } from "@/db/newsroom-store";
import { listRegister } from "@/db/queries/list-register";
import { timeZone } from "@/messages/time-zone";
import { registerWords } from "../register-words";
import { writeRegister } from "../write-register";

export const dynamic = "force-dynamic";

/** The register of a month as CSV, with the stories that this person may see. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ refusal: "signed_out" }, { status: 401, headers });
  const month = readMonth(new URL(request.url).searchParams.get("month") ?? undefined);
  if (!month) return Response.json({ refusal: "not_found" }, { status: 404, headers });

  setRequestLocale(viewer.language);
  const store = await newsroomStore();
  const { rows } = await store.read((reader) => listRegister(reader, viewer, monthBounds(month, timeZone)));
  const words = await registerWords(viewer.language, month);
  return new Response(writeRegister(rows, viewer.language, words), {
    headers: {
      ...headers,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="register-${month}.csv"`,
    },
  });
}
