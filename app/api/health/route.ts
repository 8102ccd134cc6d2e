import { newsroomStore } from "@/db/newsroom-store";
import { findLastEntry } from "@/db/queries/find-last-entry";
import { version } from "@/package.json";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    const store = await newsroomStore();
    await store.read(findLastEntry);
    return Response.json({ ok: true, version, database: "ok" }, { headers });
  } catch {
    return Response.json({ ok: false, version, database: "unreachable" }, { status: 503, headers });
  }
}
