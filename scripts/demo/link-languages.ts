import { inArray } from "drizzle-orm";
import { pairStories } from "@/commands/pair-stories";
import type { DemoDesk } from "./demo-steps";

/** The story that the demo tells in both languages. */
const told = { zh: "quanqu-zhiye-jiaoyu-gongzuo-huiyi-2023", en: "vocational-education-conference-2023" };

/** Links the two sides of the story that the demo tells in both languages. */
export async function linkLanguages({ store, viewer }: DemoDesk, at: Date): Promise<void> {
  const found = await store.read((reader) => {
    const { story } = reader.tables;
    const { id, number, language } = story;
    return reader
      .select({ id, number, language })
      .from(story)
      .where(inArray(story.slug, Object.values(told)));
  });
  const [zh, en] = (["zh", "en"] as const).map((language) => found.find((one) => one.language === language));
  if (!zh || !en) throw new Error("The demo tells no story in both languages.");
  const linked = await pairStories(store, viewer("lizhuo", at), { story: zh.id, number: en.number }, at);
  if (!linked.ok) throw new Error(`The two languages could not be linked (${linked.refusal}).`);
}
