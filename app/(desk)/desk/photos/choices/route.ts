import { currentViewer } from "@/auth/current-viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { listPhotoChoices } from "@/db/queries/list-photo-choices";
import { readKey } from "@/db/queries/page-key";

export const dynamic = "force-dynamic";

/** The photos this person may put into a story, for `?q=` words and `?before=` the key of an older page. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "Cache-Control": "private, no-store" };
  const viewer = await currentViewer();
  if (!viewer) return Response.json({ refusal: "signed_out" }, { status: 401, headers });
  const asked = new URL(request.url).searchParams;
  const before = asked.get("before");
  const key = readKey(before ?? undefined);
  if (before !== null && !key) return Response.json({ refusal: "not_valid" }, { status: 400, headers });
  const store = await newsroomStore();
  const query = (asked.get("q") ?? "").slice(0, 100);
  const page = await store.read((reader) => listPhotoChoices(reader, viewer, { query, before: key }));
  return Response.json(page, { headers });
}
