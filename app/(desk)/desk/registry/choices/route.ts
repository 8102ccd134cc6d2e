import { z } from "zod";
import { currentViewer } from "@/auth/current-viewer";
import { day, languages } from "@/core/story/story-content";
import { localTime } from "@/core/workflow/working-age";
import { newsroomStore } from "@/db/newsroom-store";
import { findPersonChoices } from "@/db/queries/find-registry-person";
import { timeZone } from "@/messages/time-zone";

export const dynamic = "force-dynamic";

const question = z.object({
  q: z.string().max(100),
  on: z.union([z.literal(""), day]),
  language: z.enum(languages),
});

/** Whom `?q=` may mean, with the post held `&on=` a day (today without one), in the words of a `&language=`. For everybody signed in. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store" };
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ refusal: "signed_out" }, { status: 401, headers });
  const sent = Object.fromEntries(new URL(request.url).searchParams);
  const asked = question.safeParse({ q: "", on: "", language: viewer.language, ...sent });
  if (!asked.success) return Response.json({ refusal: "not_valid" }, { status: 400, headers });

  const { q: query, on, language } = asked.data;
  const today = new Date(localTime(new Date(), timeZone)).toISOString().slice(0, 10);
  const store = await newsroomStore();
  const choices = await store.read((reader) => findPersonChoices(reader, { query, day: on || today, language }));
  return Response.json({ choices, day: on || today }, { headers });
}
