import { currentViewer } from "@/auth/current-viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findLibraryPhoto } from "@/db/queries/find-library-photo";
import { environment } from "@/env";
import { answerOriginal } from "@/media/answer-original";
import { diskStorage } from "@/media/disk-storage";

export const dynamic = "force-dynamic";

/** The photo as it was sent in, for those who may describe it. For everybody else there is no such address. */
export async function GET(_: Request, { params }: { params: Promise<{ hash: string }> }): Promise<Response> {
  const { hash } = await params;
  const viewer = await currentViewer();
  const store = await newsroomStore();
  const photo = viewer && (await store.read((reader) => findLibraryPhoto(reader, viewer, hash)));
  const note = photo?.may.original ? photo.note : null;
  return answerOriginal(diskStorage(environment().dataDir), hash, note?.originalName ?? "", note?.fileName ?? "");
}
