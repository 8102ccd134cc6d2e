import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { PersonChoice } from "@/core/registry/person-choice";
import { isEnough, isFoundBy, lookupWords } from "@/core/registry/name-match";
import { nameIn, postIn, postsAt, introduce } from "@/core/registry/printed-form";
import type { Language } from "@/core/story/story-content";
import { nameKeys, nameNearness } from "../search/name-keys";
import type { Reader } from "../store";
import { listNames } from "./list-choices";
import { foundBy, withPosts } from "./list-registry";

const most = 8;
/** As many people as are compared when more are found. */
const compared = 120;

/** One person of the registry with all posts, or undefined. */
export async function findRegistryPerson(reader: Reader, id: string) {
  const { registryPerson } = reader.tables;
  const rows = await reader.select().from(registryPerson).where(eq(registryPerson.id, id));
  return (await withPosts(reader, rows))[0];
}

/**
 * Whom a few typed letters or characters may mean, at most eight: people of the registry with the post held on `day`, and people
 * with an account whom the registry does not name. Whole names, pinyin and initials come first, then names that begin with what was
 * typed, then the rest; among equals those with an account, then by name. Less than one Han character or two letters finds nobody.
 */
export async function findPersonChoices(
  reader: Reader,
  asked: { query: string; day: string; language: Language },
): Promise<PersonChoice[]> {
  if (!isEnough(asked.query)) return [];
  const words = lookupWords(asked.query);
  const accounts = await listNames(reader);
  const found = accounts.filter(({ zh, en }) => isFoundBy(nameKeys(zh, en), words));
  const rows = await findByKeys(reader, words, found);
  const known = (one: Names) => rows.some((row) => isSame(row, one));
  const unlisted = found.filter((one) => !known(one)).map((account) => ({ account }));
  const meant = [...rows.map((row) => ({ row, account: accountOf(row, accounts) })), ...unlisted];
  const chosen = inOrder(meant, words).slice(0, most);
  const people = await withPosts(
    reader,
    chosen.flatMap((one) => ("row" in one ? [one.row] : [])),
  );
  const choices = chosen.flatMap((one) => {
    if (!("row" in one)) return [choiceOfAccount(one.account, asked.language)];
    const person = people.find(({ id }) => id === one.row.id);
    return person ? choicesOf(person, asked).map((each) => ({ ...each, account: one.account?.id ?? null })) : [];
  });
  return choices.slice(0, most);
}

type Names = { zh: string; en: string };
type Account = Awaited<ReturnType<typeof listNames>>[number];
type Row = Awaited<ReturnType<typeof findByKeys>>[number];
type Meant = { row: Row; account: Account | undefined } | { account: Account };

function isSame(one: Names, other: Names): boolean {
  return one.zh === other.zh && one.en === other.en;
}

function accountOf(row: Row, accounts: readonly Account[]): Account | undefined {
  const tied = accounts.filter((one) => isSame(one, row));
  return tied.length === 1 ? tied[0] : undefined;
}

function inOrder(meant: readonly Meant[], words: readonly string[]): Meant[] {
  const judged = meant.map((one) => {
    const names: Names = "row" in one ? one.row : one.account;
    return { one, name: names.zh || names.en, near: nameNearness(names, words), apart: one.account ? 0 : 1 };
  });
  judged.sort((a, b) => a.near - b.near || a.apart - b.apart || compare(a.name, b.name));
  return judged.map(({ one }) => one);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function findByKeys(reader: Reader, words: readonly string[], accounts: readonly Account[]) {
  const { registryPerson } = reader.tables;
  const exact = or(...[words.join(""), ...words].map((word) => sql`${registryPerson.keys} like ${`% ${word} %`}`));
  const held = inArray(registryPerson.zh, ["", ...accounts.slice(0, compared).map(({ zh }) => zh)]);
  return reader
    .select()
    .from(registryPerson)
    .where(and(...words.map((word) => foundBy(registryPerson.keys, word))))
    .orderBy(
      sql`case when ${exact} then 0 else 1 end`,
      sql`case when ${held} then 0 else 1 end`,
      asc(registryPerson.zh),
      asc(registryPerson.id),
    )
    .limit(compared);
}

type Found = Awaited<ReturnType<typeof withPosts<Row>>>[number];

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

function choiceOfAccount(one: Account, language: Language): PersonChoice {
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
