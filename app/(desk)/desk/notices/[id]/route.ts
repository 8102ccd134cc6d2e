import { currentViewer } from "@/auth/current-viewer";
import { readNotice } from "@/commands/read-notice";
import { addressOf } from "@/core/notices/notice-address";
import { newsroomStore } from "@/db/newsroom-store";

type Props = { params: Promise<{ id: string }> };

/** Opens what a notice is about and marks it as read: to the review where something waits, to the story, or to who is away. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const viewer = await currentViewer();
  if (!viewer) return goTo(`/sign-in?next=${encodeURIComponent(`/desk/notices/${id}`)}`);

  const read = await readNotice(await newsroomStore(), viewer, { notice: id.slice(0, 64) }, new Date());
  if (!read.ok) return new Response("Not found", { status: 404 });
  return goTo(addressOf(read));
}

function goTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
