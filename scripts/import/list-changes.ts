import { and, eq } from "drizzle-orm";
import { canonicalJson, type Json } from "@/core/story/canonical-json";
import type { StoryContent } from "@/core/story/story-content";
import { unpackStory } from "@/core/story/story-package";
import type { Reader } from "@/db/store";

/** In which fields a page of the archive differs from what was imported under its address. */
export async function listChanges(reader: Reader, story: string, content: StoryContent): Promise<string[]> {
  const { revision } = reader.tables;
  const [imported] = await reader
    .select({ package: revision.package })
    .from(revision)
    .where(and(eq(revision.story, story), eq(revision.kind, "import")));
  if (!imported) return [];
  const before = unpackStory(imported.package);
  const names = Object.keys(content) as (keyof StoryContent)[];
  return names.filter((name) => name !== "slug" && textOf(before[name], name) !== textOf(content[name], name));
}

/** Credits are tied to accounts only once they are here. */
function textOf(value: unknown, name: keyof StoryContent): string {
  const plain = JSON.parse(JSON.stringify(value)) as Json;
  const untied =
    name === "credits" && Array.isArray(plain)
      ? plain.map((credit) => ({ ...(credit as object), account: null }))
      : plain;
  return canonicalJson(untied);
}
