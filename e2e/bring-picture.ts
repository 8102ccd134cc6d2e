import sharp from "sharp";
import { keepPhoto } from "@/commands/keep-photo";
import { type AcceptedPhoto, acceptPhoto } from "@/media/accept-photo";
import { diskStorage } from "@/media/disk-storage";
import { findPerson, folderUnderTest, storeUnderTest } from "./newsroom-beside";

const accepted = new Map<number, Promise<AcceptedPhoto>>();

/** The file of the nth picture of a draft, each of another colour. */
export async function photoFile(at: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const background = { r: 40 + at * 25, g: 90 + at * 10, b: 160 - at * 15 };
  const plain = sharp({ create: { width: 1200 + at, height: 800, channels: 3, background } });
  return { name: `photo-${at + 1}.jpg`, mimeType: "image/jpeg", buffer: await plain.jpeg().toBuffer() };
}

/** Lets the nth picture in by the door for photos, for the department of who brings it. Returns its hash. */
export async function bringPicture(at: number, by: string): Promise<string> {
  const developed = accepted.get(at) ?? develop(at);
  accepted.set(at, developed);
  const [photo, viewer, store] = await Promise.all([developed, findPerson(by), storeUnderTest()]);
  const brought = { ...photo, department: viewer.department, fileName: `photo-${at + 1}.jpg` };
  const kept = await keepPhoto(store, viewer, brought, new Date());
  if (!kept.ok) throw new Error(`The picture was not taken in (${kept.refusal}).`);
  return photo.hash;
}

async function develop(at: number): Promise<AcceptedPhoto> {
  const { buffer } = await photoFile(at);
  const developed = await acceptPhoto(buffer, diskStorage(folderUnderTest()));
  if (!developed.ok) throw new Error(`The picture was not accepted (${developed.refusal}).`);
  return developed.photo;
}
