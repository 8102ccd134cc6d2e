import { newsroomStore } from "@/db/newsroom-store";
import { findPublicPhoto } from "@/db/queries/find-public-photo";
import { environment } from "@/env";
import { answerPhoto } from "@/media/answer-photo";
import { diskStorage } from "@/media/disk-storage";

type Asked = { params: Promise<{ hash: string; file: string }> };

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { hash, file } = await params;
  const store = await newsroomStore();
  const photo = await store.read((reader) => findPublicPhoto(reader, hash));
  const ifNoneMatch = request.headers.get("if-none-match");
  return answerPhoto(diskStorage(environment().dataDir), photo?.hash ?? "", file, { public: true, ifNoneMatch });
}
