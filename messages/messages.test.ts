import { createTranslator, type RichTranslationValues } from "next-intl";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import type { Language } from "@/core/story/story-content";
import { messages } from "./messages";

type Tree = { [key: string]: string | Tree };

/** Every sentence of a language by its whole name. */
function sentencesOf(tree: Tree, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[[...path, key].join("."), value]] : sentencesOf(value, [...path, key]),
  );
}

/** The values a sentence asks for, and the words it marks: given one after the other as it misses them. Throws when it cannot be read. */
function askedBy(language: Language, sentence: string): string[] {
  const marks = [...sentence.matchAll(/<(\w+)>/g)].map(([, name = ""]) => [name, (words: ReactNode) => words] as const);
  const values: RichTranslationValues = Object.fromEntries(marks);
  const speak = createTranslator({
    locale: language,
    messages: { sentence },
    onError: ({ message }) => {
      const missed = /variable "(\w+)" was not provided/.exec(message)?.[1];
      if (!missed) throw new Error(`${sentence}: ${message}`);
      values[missed] = 1;
      void speak.rich("sentence", values);
    },
  });
  void speak.rich("sentence", values);
  return Object.keys(values).sort();
}

const english = new Map(sentencesOf(messages.en));
const chinese = new Map(sentencesOf(messages.zh));

describe("the sentences of the newsroom", () => {
  test("are the same in both languages, and none is empty", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...english, ...chinese].filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
  });

  test("can be read, and ask for the same values in both languages", () => {
    const differing = [...english].flatMap(([name, sentence]) => {
      const [en, zh] = [askedBy("en", sentence), askedBy("zh", chinese.get(name) ?? "")];
      return String(en) === String(zh) ? [] : [{ name, en, zh }];
    });
    expect(english.size).toBeGreaterThan(1_000);
    expect(differing).toEqual([]);
  });
});
