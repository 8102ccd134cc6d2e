import { and, asc, eq, or, sql } from "drizzle-orm";
import type { PersonChoice } from "@/core/registry/person-choice";
import { isEnough, isFoundBy, lookupWords } from "@/core/registry/name-match";
import { nameIn, postIn, postsAt, introduce } from "@/core/registry/printed-form";
import type { Language } from "@/core/story/story-content";
import { nameKeys } from "../search/name-keys";
import type { Reader } from "../store";
import { listNames } from "./list-choices";
import { foundBy, withPosts } from "./list-registry";

const most = 8;

/** One person of the registry with all posts, or undefined. */
export async function findRegistryPerson(reader: Reader, id: string) {
  const { registryPerson } = reader.tables;
  const rows = await reader.select().from(registryPerson).where(eq(registryPerson.id, id));
  return (await withPosts(reader, rows))[0];
}

/**
 * Whom a few typed letters or characters may mean, at most eight: people of the registry with the post held on `day`, exact names first, then
 * people with an account whom the registry does not name. Less than one Han character or two letters finds nobody.
 */
export async function findPersonChoices(
  reader: Reader,
  asked: { query: string; day: string; language: Language },
): Promise<PersonChoice[]> {
  if (!isEnough(asked.query)) return [];
  const words = lookupWords(asked.query);
  const accounts = await listNames(reader);
  const people = await withPosts(reader, await findByKeys(reader, words));
  const listed = people.flatMap((person) => {
    const tied = accounts.filter(({ zh, en }) => zh === person.zh && en === person.en);
    const account = tied.length === 1 ? (tied[0]?.id ?? null) : null;
    return choicesOf(person, asked).map((choice) => ({ ...choice, account }));
  });
  const known = (one: { zh: string; en: string }) => people.some(({ zh, en }) => zh === one.zh && en === one.en);
  const others = accounts
    .filter((one) => !known(one) && isFoundBy(nameKeys(one.zh, one.en), words))
    .map((one) => choiceOfAccount(one, asked.language));
  return [...listed, ...others].slice(0, most);
}

async function findByKeys(reader: Reader, words: readonly string[]) {
  const { registryPerson } = reader.tables;
  const exact = or(...words.map((word) => sql`${registryPerson.keys} like ${`% ${word} %`}`));
  return reader
    .select()
    .from(registryPerson)
    .where(and(...words.map((word) => foundBy(registryPerson.keys, word))))
    .orderBy(sql`case when ${exact} then 0 else 1 end`, asc(registryPerson.zh), asc(registryPerson.id))
    .limit(most);
}

type Found = Awaited<ReturnType<typeof withPosts<Awaited<ReturnType<typeof findByKeys>>[number]>>>[number];

function choicesOf(person: Found, { day, language }: { day: string; language: Language }) {
  const posts = postsAt(person.posts, day);
  const shown = posts.length > 0 ? posts : [undefined];
  return shown.map((post) => ({
    ...namesOf(person, language),
    ...(post ? postIn(post, language) : { post: "", unit: "" }),
    text: introduce(person, post, language),
    note: person.note,
    held: post !== undefined,
  }));
}

function choiceOfAccount(one: Awaited<ReturnType<typeof listNames>>[number], language: Language): PersonChoice {
  const unit = language === "zh" ? one.unitZh : one.unitEn;
  const post = { zh: "", en: "", unitZh: one.unitZh, unitEn: one.unitEn, from: null, until: null };
  const text = introduce(one, post, language);
  return { ...namesOf(one, language), post: "", unit, text, note: "", held: true, account: one.id };
}

function namesOf(names: { zh: string; en: string }, language: Language) {
  const name = nameIn(names, language);
  const other = nameIn(names, language === "zh" ? "en" : "zh");
  return { name, other: other === name ? "" : other };
}
