import type { PhotoFilterValues } from "@/components/photos/photo-filters";
import { photoHash } from "@/core/story/document";
import { day } from "@/core/story/story-content";
import { dayStart } from "@/core/workflow/college-day";
import type { DayStart, PhotoFilter } from "@/db/queries/list-library-photos";
import { type PageKey, readKey, writeKey } from "@/db/queries/page-key";
import { timeZone } from "@/messages/time-zone";
import { oneOf } from "../../search-params";

type Asked = Record<string, string | string[] | undefined>;
/** `insteadOf` is the photo that another one is being chosen for. */
type LibraryAddress = { values: PhotoFilterValues; filter: PhotoFilter; before?: PageKey; insteadOf?: string };

/** What the address of the library asks for. Words it cannot know are left out. */
export function readLibraryAddress(asked: Asked): LibraryAddress {
  const q = oneOf(asked.q)?.slice(0, 100).trim() || undefined;
  const from = day.safeParse(oneOf(asked.from)).data;
  const until = day.safeParse(oneOf(asked.until)).data;
  return {
    values: { q, from, until },
    filter: { query: q, from: from ? spanOf(from) : undefined, until: until ? spanOf(until) : undefined },
    before: readKey(oneOf(asked.before)),
    insteadOf: photoHash.safeParse(oneOf(asked.for)).data,
  };
}

/** The address that asks for this. */
export function libraryAddress({ values, before, insteadOf }: Omit<LibraryAddress, "filter">): string {
  const wanted = { ...values, for: insteadOf, before: before && writeKey(before) };
  const given = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query ? `/desk/photos?${query}` : "/desk/photos";
}

function spanOf(text: string): DayStart {
  const next = new Date(Date.parse(`${text}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const end = new Date(dayStart(next, timeZone).getTime() - 1);
  return { day: text, start: dayStart(text, timeZone), end };
}
