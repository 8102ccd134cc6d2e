import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptPhoto } from "./accept-photo";
import { answerOriginal } from "./answer-original";
import { answerPhoto } from "./answer-photo";
import { diskStorage } from "./disk-storage";
import type { PhotoStorage } from "./photo-storage";
import { readPhotoWords } from "./photo-words";

const plain = (red = 20) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 90, b: 120 } } });
const iptc = (set: [number, string | Buffer][], jpeg: Buffer) => {
  const entries = set.map(([dataset, text]) => {
    const value = Buffer.from(text);
    return Buffer.concat([Buffer.from([0x1c, 2, dataset, value.length >> 8, value.length & 255]), value]);
  });
  const data = Buffer.concat(entries);
  const size = Buffer.from([0, 0, data.length >> 8, data.length & 255]);
  const padding = Buffer.alloc(data.length % 2);
  const block = Buffer.concat([Buffer.from("Photoshop 3.0\x008BIM\x04\x04\x00\x00", "latin1"), size, data, padding]);
  const head = Buffer.from([0xff, 0xed, (block.length + 2) >> 8, (block.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, block, jpeg.subarray(2)]);
};
const xmp = (fields: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:DateCreated="2023-03-09T10:00:00">${fields}</rdf:Description></rdf:RDF></x:xmpmeta>`;

describe("the words in a photo's file", () => {
  test("come from the agency's caption, whichever way it was written", async () => {
    const jpeg = await plain().jpeg().toBuffer();
    const day: [number, string] = [55, "20230309"];
    expect(await readPhotoWords(iptc([[120, "颁奖仪式 现场"], [80, "肖安彤"], day], jpeg))).toEqual({
      caption: "颁奖仪式 现场",
      photographer: "肖安彤",
      takenOn: "2023-03-09",
    });
    const gb = Buffer.from([0xd0, 0xa3, 0xc3, 0xc5]);
    expect(await readPhotoWords(iptc([[120, gb]], jpeg))).toMatchObject({ caption: "校门", takenOn: null });
  });

  test("come from XMP, where there is no agency's caption", async () => {
    const fields = `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The gate &amp; the road</rdf:li><rdf:li xml:lang="fr">La porte</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Chen Chen</rdf:li></rdf:Seq></dc:creator>`;
    expect(await readPhotoWords(await plain().withXmp(xmp(fields)).webp().toBuffer())).toEqual({
      caption: "The gate & the road",
      photographer: "Chen Chen",
      takenOn: "2023-03-09",
    });
  });

  test("come from the camera last, but never its advertising nor the place", async () => {
    const camera = { Artist: "He Caiting", ImageDescription: "OLYMPUS DIGITAL CAMERA" };
    const taken = plain().withExif({
      IFD0: camera,
      IFD2: { DateTimeOriginal: "2024:05:06 07:08:09" },
      IFD3: { GPSLatitude: "24/1 19/1 0/1", GPSLatitudeRef: "N" },
    });
    const words = await readPhotoWords(await taken.jpeg().toBuffer());
    expect(words).toEqual({ caption: "", photographer: "He Caiting", takenOn: "2024-05-06" });
  });

  test("are cleaned and bounded, and a day that does not exist is none", async () => {
    const jpeg = await plain().jpeg().toBuffer();
    const words = await readPhotoWords(
      iptc(
        [
          [120, `A\u0007\n${"x".repeat(900)}`],
          [55, "20230231"],
        ],
        jpeg,
      ),
    );
    expect(words.caption).toHaveLength(500);
    expect(words).toMatchObject({ photographer: "", takenOn: null });
    expect(words.caption.startsWith("A x")).toBe(true);
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["noise", Buffer.from("Photoshop 3.0\u00008BIM".repeat(400))],
    [
      "a head without a body",
      Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d]),
    ],
  ])("of %s are none", async (_, bytes) => {
    expect(await readPhotoWords(bytes)).toEqual({ caption: "", photographer: "", takenOn: null });
  });

  test("of broken XMP are none, and the photo is taken in all the same", async () => {
    const sent = await plain().withXmp("<x:xmpmeta><rdf:li>&#0; <dc:description").jpeg().toBuffer();
    expect(await readPhotoWords(sent)).toMatchObject({ takenOn: null });
  });
});

describe("the file as it was sent in", () => {
  let folder: string;
  let storage: PhotoStorage;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "photos-"));
    storage = diskStorage(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("is kept whole, and no photo address hands it out", async () => {
    const sent = iptc([[120, "Who took it, and where"]], await plain().jpeg().toBuffer());
    const { hash, original } = await accept(sent);
    expect(Buffer.from((await (await storage.open(hash, "original.jpg"))?.read()) ?? [])).toEqual(sent);
    expect(original).toMatchObject({ name: "original.jpg", bytes: sent.length });
    for (const name of ["original.jpg", "original.png", "original.webp", "./original.jpg", "%6friginal.jpg"]) {
      for (const isPublic of [true, false])
        expect((await answerPhoto(storage, hash, name, { public: isPublic, ifNoneMatch: "*" })).status).toBe(404);
    }
  });

  test("stays the first one, when another file holds the same pixels", async () => {
    const jpeg = await plain().jpeg().toBuffer();
    const first = await accept(jpeg);
    const second = await accept(iptc([[120, "Another caption"]], jpeg));
    expect(second.hash).toBe(first.hash);
    expect(second.original).toEqual(first.original);
    expect(second.words.caption).toBe("Another caption");
  });

  test("is handed out to be kept, under the name it came with, and never to be shown", async () => {
    const { hash } = await accept(await plain().png().toBuffer());
    const answer = await answerOriginal(storage, hash, "original.png", "校门 (1).png");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "content-disposition": "attachment; filename*=UTF-8''%E6%A0%A1%E9%97%A8%20%281%29.png",
      "content-type": "image/png",
    });
    for (const name of ["master.jpg", "original.jpg", "../original.png", ""])
      expect((await answerOriginal(storage, hash, name, "x")).status).toBe(404);
  });

  async function accept(bytes: Uint8Array) {
    const answer = await acceptPhoto(bytes, storage);
    if (!answer.ok) throw new Error(answer.refusal);
    return answer.photo;
  }
});
