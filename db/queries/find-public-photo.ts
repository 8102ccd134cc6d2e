import { eq } from "drizzle-orm";
import type { Reader } from "../store";

/** The photo if a live story shows it; readers may fetch no other. */
export async function findPublicPhoto(reader: Reader, hash: string): Promise<{ hash: string } | undefined> {
  const { livePhoto } = reader.tables;
  const [found] = await reader
    .select({ hash: livePhoto.photo })
    .from(livePhoto)
    .where(eq(livePhoto.photo, hash))
    .limit(1);
  return found;
}
