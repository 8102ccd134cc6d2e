import { releaseDueStories } from "@/commands/release-due-stories";
import { resumeDueStories } from "@/commands/resume-due-stories";
import type { Store } from "@/db/store";
import { isTickSecret } from "./tick-secret";

type Works = { store: () => Promise<Store>; refresh: (tags: string[]) => void; takeAllAway: () => void };

/**
 * Releases what is due and takes up what was held till now, when it is the clock that asks, and refreshes the changed pages. For
 * everybody else it is not there.
 */
export async function answerTick(secret: string | null, works: Works, now: Date): Promise<Response> {
  if (!isTickSecret(secret)) return new Response("Not found", { status: 404 });
  try {
    works.refresh(await releaseDueStories(await works.store(), now));
  } catch (problem) {
    // Some stories may be out already, and which is not known any more: then every page is made anew.
    works.takeAllAway();
    throw problem;
  } finally {
    await resumeDueStories(await works.store(), now);
  }
  return Response.json({ ok: true });
}
