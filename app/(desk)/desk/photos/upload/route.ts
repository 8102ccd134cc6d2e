import { actingViewer } from "@/auth/acting-viewer";
import { type Refused, type Result, refusalStatus, refuse } from "@/core/refusal";
import { slug } from "@/core/story/story-content";
import { maySee } from "@/core/workflow/policy";
import { photoLimits } from "@/media/develop-photo";
import { takeInPhoto } from "../take-in-photo";

/**
 * Takes in one photo, sent as it is, for `?department=`, called `?name=`. Answers with its hash and sizes and what was noticed of it, or
 * with the refusal.
 */
export async function POST(request: Request): Promise<Response> {
  const acting = await actingViewer();
  if (!acting.ok) return answerRefusal(acting);
  const { viewer } = acting;
  const asked = new URL(request.url).searchParams;
  const department = slug.safeParse(asked.get("department"));
  if (!department.success) return answerRefusal(refuse("not_valid"));
  if (!maySee(viewer, { department: department.data })) return answerRefusal(refuse("not_allowed"));

  const sent = await readPhoto(request);
  if (!sent.ok) return answerRefusal(sent);
  const file = { bytes: sent.bytes, department: department.data, fileName: asked.get("name") ?? "" };
  const brought = await takeInPhoto(viewer, file);
  return brought.ok ? answer(200, brought.photo) : answerRefusal(brought);
}

/** Reads a body of at most the largest photo, and stops listening there. */
async function readPhoto(request: Request): Promise<Result<{ bytes: Uint8Array }>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > photoLimits.bytes) return refuse("photo_too_large");
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.byteLength;
    if (length > photoLimits.bytes) {
      await reader?.cancel();
      return refuse("photo_too_large");
    }
  }
  // Something on the way may have cut the photo short and said nothing.
  if (announced > length) return refuse("photo_too_large");
  return { ok: true, bytes: Buffer.concat(parts) };
}

function answerRefusal({ refusal }: Refused): Response {
  return answer(refusalStatus[refusal], { refusal });
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
}
