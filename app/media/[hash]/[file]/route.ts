import { storyTag } from "@/core/story/page-tags";
import { masterFile } from "@/core/story/photo-files";
import { newsroomStore } from "@/db/newsroom-store";
import { findPublicPhoto } from "@/db/queries/find-public-photo";
import { environment } from "@/env";
import { answerPhoto } from "@/media/answer-photo";
import { diskStorage } from "@/media/disk-storage";
import { pressShop } from "@/press/newsroom-press";

type Asked = { params: Promise<{ hash: string; file: string }> };

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { hash, file } = await params;
  const store = await newsroomStore();
  const { press, photos } = pressShop();
  const edition = press?.edition();
  const photo = await store.read((reader) => findPublicPhoto(reader, hash));
  if (photo) {
    const shown = { hash, files: [masterFile, ...photo.sizes], tags: photo.slugs.map(storyTag) };
    photos?.show(shown, () => press?.edition() === edition);
  }
  const ifNoneMatch = request.headers.get("if-none-match");
  return answerPhoto(diskStorage(environment().dataDir), photo?.hash ?? "", file, { public: true, ifNoneMatch });
}
