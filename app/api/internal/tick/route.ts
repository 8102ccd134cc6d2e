import { revalidateTag } from "next/cache";
import { newsroomStore } from "@/db/newsroom-store";
import { answerTick } from "@/jobs/answer-tick";
import { tickHeader } from "@/jobs/tick-secret";
import { pressShop } from "@/press/newsroom-press";

export const dynamic = "force-dynamic";

/** The clock's way into a request, the only place where changed pages can be taken away. */
export async function POST(request: Request): Promise<Response> {
  const works = {
    store: newsroomStore,
    refresh: (tags: string[]) => {
      for (const tag of tags) revalidateTag(tag, { expire: 0 });
    },
    takeAllAway: () => pressShop().press?.takeAllAway(),
  };
  return answerTick(request.headers.get(tickHeader), works, new Date());
}
