import { eq } from "drizzle-orm";
import type { Result } from "@/core/refusal";
import type { Language } from "@/core/story/story-content";
import { record } from "@/db/ledger";
import type { Store } from "@/db/store";

/** Turns somebody's desk to the language they read. Asking for the language it has changes nothing. */
export async function setLanguage(
  store: Store,
  viewer: { id: string },
  input: { language: Language },
  now: Date,
): Promise<Result> {
  return store.write(async (tx) => {
    const { person } = tx.tables;
    const [found] = await tx.select({ language: person.language }).from(person).where(eq(person.id, viewer.id));
    if (found?.language === input.language) return { ok: true };
    await tx.update(person).set({ language: input.language }).where(eq(person.id, viewer.id));
    await record(tx, { actor: viewer.id, act: "set_language", at: now, details: { language: input.language } });
    return { ok: true };
  });
}
