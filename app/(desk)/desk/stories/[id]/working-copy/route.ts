import { z } from "zod";
import { actingViewer } from "@/auth/acting-viewer";
import { dropWorkingCopy } from "@/commands/drop-working-copy";
import { keepWorkingCopy } from "@/commands/keep-working-copy";
import type { KeepAnswer } from "@/components/editor/edited-story";
import { type Refused, type Result, refusalStatus, refuse } from "@/core/refusal";
import { copyMark, keptLimits, keptText } from "@/core/story/kept-text";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findWorkingCopy } from "@/db/queries/find-working-copy";
import { findNewer } from "../find-newer";
import { toSend } from "../to-send";

type Route = { params: Promise<{ id: string }> };

const person = z.string().max(64);
const inHand = z.strictObject({
  person,
  mark: copyMark,
  known: copyMark.nullable(),
  base: z.strictObject({ version: z.number().int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  typed: keptText,
});
const givenUp = z.strictObject({ person, known: copyMark });

/** Keeps what its writer has typed so far. Answers when it was kept, and with the newer text where somebody wrote meanwhile. */
export async function POST(request: Request, { params }: Route): Promise<Response> {
  const sent = await receive(request, inHand);
  if (!sent.ok) return answerRefusal(sent);
  const { viewer, said } = sent;
  const story = (await params).id;
  const store = await newsroomStore();
  const now = new Date();
  const kept = await keepWorkingCopy(store, viewer, { story, ...said }, now);
  if (!kept.ok && kept.refusal !== "changed_meanwhile") return answerRefusal(kept);
  if (!kept.ok) {
    const other = await store.read((reader) => findWorkingCopy(reader, viewer, story));
    return answer(409, { refusal: kept.refusal, other: other && toSend(other) });
  }
  const moved = kept.story.hash !== said.base.hash;
  const newer = moved ? await findNewer(viewer, story, now) : undefined;
  return answer(200, { savedAt: kept.savedAt.toISOString(), version: kept.story.version, newer });
}

/** Gives up what its writer has typed since the last revision. */
export async function DELETE(request: Request, { params }: Route): Promise<Response> {
  const sent = await receive(request, givenUp);
  if (!sent.ok) return answerRefusal(sent);
  const { viewer, said } = sent;
  const story = (await params).id;
  const dropped = await dropWorkingCopy(await newsroomStore(), viewer, { story, known: said.known });
  return dropped.ok ? answer(200, {}) : answerRefusal(dropped);
}

async function receive<Said extends { person: string }>(
  request: Request,
  schema: z.ZodType<Said>,
): Promise<Result<{ viewer: Viewer; said: Said }>> {
  const acting = await actingViewer();
  if (!acting.ok) return acting;
  const text = await readText(request);
  if (text === undefined) return refuse("text_too_large");
  const said = schema.safeParse(parseJson(text));
  if (!said.success) return refuse("not_valid");
  // Somebody else has signed in in this browser since the page was opened: what was typed is not theirs.
  if (said.data.person !== acting.viewer.id) return refuse("signed_out");
  return { ok: true, viewer: acting.viewer, said: said.data };
}

/** The body as text, or undefined as soon as it is longer than a kept text may be. */
async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > keptLimits.bytes) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.byteLength;
    if (length > keptLimits.bytes) {
      await reader?.cancel();
      return undefined;
    }
  }
  return Buffer.concat(parts).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerRefusal({ refusal }: Refused): Response {
  return answer(refusalStatus[refusal], { refusal });
}

function answer(status: number, said: KeepAnswer): Response {
  return Response.json(said, { status, headers: { "Cache-Control": "private, no-store" } });
}
