import { environment } from "@/env";
import { answerLogo } from "@/media/accept-logo";
import { diskStorage } from "@/media/disk-storage";

export const dynamic = "force-dynamic";

/** The college's logo, by the hash of its bytes. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return answerLogo(diskStorage(environment().dataDir), (await params).file);
}
