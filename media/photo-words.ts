import ExifReader from "exifreader";
import { Parser } from "htmlparser2";
import sharp from "sharp";
import { cleanLine, isWellFormed } from "@/core/story/clean-text";
import { day } from "@/core/story/story-content";

/** What a photo's file says of itself, offered to whoever describes it. `takenOn` is `YYYY-MM-DD`. */
export type PhotoWords = { caption: string; photographer: string; takenOn: string | null };

const longest = { caption: 500, photographer: 120, xmp: 256 * 1024 } as const;
// Only these are looked at: the place a photo was taken at, above all, is never read.
const wanted = {
  iptc: ["Caption/Abstract", "By-line", "Credit", "Date Created"],
  exif: ["ImageDescription", "Artist", "DateTimeOriginal"],
};
/** What cameras write where a caption belongs. */
const cameraWords = /^(olympus digital camera|sony dsc|minolta digital camera|dcim|dji|default|samsung|img_|dsc|hdr)/i;

/**
 * Caption, photographer and day from the file's IPTC, XMP and EXIF, in this order; the day from the camera first. Broken metadata is no
 * metadata: nothing here ever refuses a photo.
 */
export async function readPhotoWords(bytes: Uint8Array): Promise<PhotoWords> {
  const { iptc, exif } = readTags(bytes);
  const xmp = await readXmp(bytes);
  const captions = [iptc["Caption/Abstract"], xmp["dc:description"], exif.ImageDescription];
  const names = [iptc["By-line"], xmp["dc:creator"], exif.Artist, iptc.Credit, xmp["photoshop:Credit"]];
  const days = [exif.DateTimeOriginal, iptc["Date Created"], xmp["photoshop:DateCreated"], xmp["xmp:CreateDate"]];
  return {
    caption: firstOf(captions, (text) => (cameraWords.test(text) ? "" : cut(text, longest.caption))) ?? "",
    photographer: firstOf(names, (text) => cut(text, longest.photographer)) ?? "",
    takenOn: firstOf(days, readDay) ?? null,
  };
}

type Tags = Record<string, string | undefined>;

function readTags(bytes: Uint8Array): { iptc: Tags; exif: Tags } {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { iptc = {}, exif = {} } = ExifReader.load(file, { expanded: true, includeTags: wanted });
    return { iptc: textsOf(iptc), exif: textsOf(exif) };
  } catch {
    return { iptc: {}, exif: {} };
  }
}

function textsOf(tags: object): Tags {
  return Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, textOf(tag)]));
}

/** IPTC gives bytes and seldom says in which writing; a name may be given several times, one person each. */
function textOf(tag: unknown): string | undefined {
  if (Array.isArray(tag)) return tag.slice(0, 10).map(textOf).filter(Boolean).join(", ");
  if (typeof tag !== "object" || tag === null) return undefined;
  const { value, description } = tag as { value?: unknown; description?: unknown };
  if (isBytes(value)) return decode(Uint8Array.from(value));
  return typeof description === "string" ? description : undefined;
}

function isBytes(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "number");
}

/** The first writing in which the bytes make sense: UTF-8, then what Chinese programs wrote before it. */
function decode(bytes: Uint8Array): string | undefined {
  for (const writing of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(writing, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

async function readXmp(bytes: Uint8Array): Promise<Tags> {
  try {
    const { xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return xmp && xmp.byteLength <= longest.xmp ? xmpFields(xmp.toString("utf8")) : {};
  } catch {
    return {};
  }
}

const xmpNames = ["dc:description", "dc:creator", "photoshop:Credit", "photoshop:DateCreated", "xmp:CreateDate"];

/** The first text of each field, whether it stands between its tags or as an attribute. */
function xmpFields(xml: string): Tags {
  const fields: Tags = {};
  let open: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (xmpNames.includes(name)) open = name;
        for (const field of xmpNames) fields[field] ??= attributes[field]?.trim() || undefined;
      },
      ontext(text) {
        if (open && text.trim()) fields[open] = `${fields[open] ?? ""}${text}`;
      },
      onclosetag(name) {
        // A list of languages or people: the first one counts.
        if (name === open || (name === "rdf:li" && open && fields[open])) open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return fields;
}

function firstOf(texts: (string | undefined)[], use: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const used = text && isWellFormed(text) ? use(cleanLine(text)) : undefined;
    if (used) return used;
  }
  return undefined;
}

/** Whole characters only: no half of one is left at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** `2023:03:09 14:00:00`, `20230309` or `2023-03-09T14:00`, if that day exists and is not a camera's unset clock. */
function readDay(text: string): string | undefined {
  const [, year, month, date] = /^(\d{4})[:/-]?(\d{2})[:/-]?(\d{2})/.exec(text) ?? [];
  const read = day.safeParse(`${year}-${month}-${date}`);
  return read.success && Number(year) >= 1826 ? read.data : undefined;
}
