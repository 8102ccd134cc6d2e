import { placeInPrint } from "@/core/story/place-in-print";
import { emptyStory, type StoryContent } from "@/core/story/story-content";
import { packStory } from "@/core/story/story-package";
import { newId } from "@/db/new-id";
import { shownInLists } from "@/db/print-writes";
import { indexLive } from "@/db/search/live-search";
import type { Store, Writer } from "@/db/store";

const together = 250;
const subjects = ["library", "workshop", "orchestra", "dormitory", "laboratory", "canteen", "stadium", "greenhouse"];

/**
 * Fills the lists readers look at with stories in print, many a day over the last years. Written straight into the tables: what is
 * measured on it is finding and listing, never signing. Every story holds the word "newsroom", one in a thousand the word "comet".
 */
export async function fillSite(store: Store, person: string, count: number): Promise<void> {
  const flow = await store.read(async (reader) => {
    const [found] = await reader.select({ id: reader.tables.flow.id }).from(reader.tables.flow).limit(1);
    return found?.id ?? "";
  });
  for (let first = 0; first < count; first += together) {
    const places = Array.from({ length: Math.min(together, count - first) }, (_, at) => first + at);
    await store.write((tx) => writeSome(tx, { person, flow }, places, count));
  }
}

async function writeSome(tx: Writer, by: { person: string; flow: string }, places: number[], count: number) {
  const { story, revision, liveStory } = tx.tables;
  const rows = places.map((place) => {
    const at = new Date(Date.UTC(2026, 9, 1) - (count - place) * 45 * 60_000);
    const content = contentOf(place);
    const packed = packStory(content);
    return { id: newId(at), head: newId(at), number: 1_000_000 + place, at, content, packed };
  });
  await tx.insert(story).values(
    rows.map(({ id, head, number, at, content }) => ({
      ...{
        id,
        number,
        head,
        live: head,
        flow: by.flow,
        createdBy: by.person,
        slug: content.slug,
        title: content.title,
      },
      ...{ department: content.department, column: content.column, language: content.language },
      ...{ state: "published" as const, stage: null, round: 1, judged: false, version: 1 },
      ...{ createdAt: at, changedAt: at, since: at, releasedAt: at },
    })),
  );
  await tx.insert(revision).values(
    rows.map(({ id, head, at, packed }) => ({
      ...{ id: head, story: id, number: 1, package: packed.text, hash: packed.hash },
      ...{ kind: "import" as const, by: by.person, at },
    })),
  );
  await tx.insert(liveStory).values(
    rows.map(({ id, number, at, content }) => ({
      story: id,
      ...shownInLists(number, content, { first: at, at, number: 1 }),
    })),
  );
  for (const { number, at, content } of rows) await indexLive(tx, placeInPrint(at, number), content);
}

function contentOf(place: number): StoryContent {
  const subject = subjects[place % subjects.length] ?? "";
  const rare = place % 1000 === 0 ? " A comet was seen." : "";
  const sentence = `The ${subject} opens for visitor ${place}, and the newsroom writes down who said so and when.${rare} `;
  return emptyStory({
    ...{ language: place % 5 === 0 ? "zh" : "en", column: place % 3 === 0 ? "notices" : "college-news" },
    ...{ department: "publicity", slug: `filled-${place}`, title: `The ${subject} opens for visitor ${place}` },
    ...{ summary: sentence, source: "News Center", author: "Li Zhuo", tags: [subject] },
    body: {
      type: "doc",
      content: Array.from({ length: 6 }, () => ({
        type: "paragraph" as const,
        content: [{ type: "text" as const, text: `${sentence}机械臂在实训楼学会焊接。`.repeat(3) }],
      })),
    },
  });
}
