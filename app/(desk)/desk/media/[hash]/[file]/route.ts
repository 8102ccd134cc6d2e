import { currentViewer } from "@/auth/current-viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findDeskPhoto } from "@/db/queries/find-desk-photo";
import { environment } from "@/env";
import { answerPhoto } from "@/media/answer-photo";
import { diskStorage } from "@/media/disk-storage";

type Asked = { params: Promise<{ hash: string; file: string }> };

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { hash, file } = await params;
  const viewer = await currentViewer();
  const store = await newsroomStore();
  const photo = viewer && (await store.read((reader) => findDeskPhoto(reader, viewer, hash)));
  const ifNoneMatch = request.headers.get("if-none-match");
  return answerPhoto(diskStorage(environment().dataDir), photo?.hash ?? "", file, { public: false, ifNoneMatch });
}
