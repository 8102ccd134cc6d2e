import sharp from "sharp";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import { drawing, paragraph, run, wordFile } from "@/test/word-file";

const sentence = "The workshop was full at nine, and whoever came later watched the machines from the gallery above. ";
const pictures = 7;

/** A long story: about ten thousand characters between twenty figures that wait for their photos. */
export function longStory(): StoryContent {
  const words = (times: number) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text: sentence.repeat(times) }],
  });
  const figure = (at: number) => ({
    type: "figure" as const,
    attrs: { photo: null, caption: `The gallery, seen from machine ${at}`, alt: "", photographer: "" },
  });
  const content = Array.from({ length: 20 }, (_, at) => [words(5), figure(at)]).flat();
  return emptyStory({
    ...{ language: "en", column: "notices", department: "publicity", slug: "long-story", title: "A long morning" },
    body: { type: "doc", content },
  });
}

/** A Word file of about three megabytes with seven photos. */
export async function heavyWordFile(): Promise<Buffer> {
  const names = Array.from({ length: pictures }, (_, at) => `image${at + 1}.jpeg`);
  const photos = await Promise.all(names.map(async (name, at) => [name, await photo(at)] as const));
  const body = names.map((name) => paragraph(run(sentence)) + paragraph(drawing(name))).join("");
  return wordFile({ body: paragraph(run("A heavy file")) + body, pictures: Object.fromEntries(photos) });
}

/** Grain over two colours: as large as a camera's file of its size, and never the same twice. */
async function photo(at: number): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 100 + at * 10, sigma: 12 };
  const grain = sharp({ create: { width: 2000, height: 1333, channels: 3, background: "#889", noise } });
  return grain.blur(0.8).jpeg({ quality: 88 }).toBuffer();
}
