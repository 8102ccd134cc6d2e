import type { Language } from "../story/story-content";
import type { PostRecord } from "./record";

type Names = { zh: string; en: string };
type Post = Omit<PostRecord, "department">;

/** The posts somebody held on a day (`YYYY-MM-DD`), in the order of the record. A post without a first or last day is open there. */
export function postsAt<T extends Pick<Post, "from" | "until">>(posts: readonly T[], day: string): T[] {
  return posts.filter(({ from, until }) => (!from || from <= day) && (!until || day <= until));
}

/** The approved form of a name in a language; the other language's where there is none. */
export function nameIn(names: Names, language: Language): string {
  return (language === "zh" ? names.zh : names.en) || names.zh || names.en;
}

/** Post and unit in a language, the other language's words where there are none. */
export function postIn(post: Post, language: Language): { post: string; unit: string } {
  return {
    post: nameIn(post, language),
    unit: nameIn({ zh: post.unitZh, en: post.unitEn }, language),
  };
}

/** Somebody as a text introduces them: `Gan Jinming, President, LVTC`; in Chinese unit, post and name (柳州职业技术学院院长甘金明). */
export function introduce(person: Names, post: Post | undefined, language: Language): string {
  const name = nameIn(person, language);
  if (!post) return name;
  const held = postIn(post, language);
  return language === "zh"
    ? `${held.unit}${held.post}${name}`
    : [name, held.post, held.unit].filter(Boolean).join(", ");
}
