import { evidenceOf, loadRecord } from "../../../../load-record";

type Asked = { params: Promise<{ code: string; file: string }> };

export const dynamic = "force-dynamic";

/** One file of the evidence of a release, by its whole hash: bytes to compute with, not to look at. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { code, file } = await params;
  const record = /^[0-9a-f]{64}$/.test(code) ? await loadRecord(code) : undefined;
  const files = record && record !== "ambiguous" ? await evidenceOf(record) : {};
  const kept = Object.hasOwn(files, file) ? files[file] : undefined;
  if (!kept) return new Response("Not found", { status: 404 });
  return new Response(Buffer.from(kept.bytes), { headers: { "Content-Type": kept.type } });
}
