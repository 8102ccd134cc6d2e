import { revalidateTag } from "next/cache";
import { releaseDueStories } from "@/commands/release-due-stories";
import { newsroomStore } from "@/db/newsroom-store";
import { isTickSecret, tickHeader } from "@/jobs/tick-secret";
import { pressShop } from "@/press/newsroom-press";

export const dynamic = "force-dynamic";

/** The clock's way into a request, the only place where changed pages can be taken away. For everybody else it is not there. */
export async function POST(request: Request): Promise<Response> {
  if (!isTickSecret(request.headers.get(tickHeader))) return new Response("Not found", { status: 404 });
  try {
    const pages = await releaseDueStories(await newsroomStore(), new Date());
    for (const tag of pages) revalidateTag(tag, { expire: 0 });
    return Response.json({ ok: true, pages: pages.length });
  } catch (problem) {
    // Some stories may be out already, and which is not known any more: then every page is made anew.
    pressShop().press?.takeAllAway();
    throw problem;
  }
}
