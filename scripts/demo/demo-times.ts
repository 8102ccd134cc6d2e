import type { DemoPath, DemoStory } from "./demo-story";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Paths that end on somebody's desk: what happened last to them happened lately, whenever the demo is loaded. */
const waiting: readonly DemoPath[] = [
  "submitted",
  "with_college",
  "returned_by_department",
  "returned_by_college",
  "back_to_department",
  "correction_in_audit",
];

/** Hours before the demo is loaded at which the last act of a waiting story happened, story by story. */
const lately = [3, 7, 13, 20, 27, 50, 2, 5, 10, 16, 30, 44];

/** When each act of a story happened: as the story tells it, the last act of a waiting one a few hours before `now`. */
export function timesOf(story: DemoStory, acts: number, place: number, now: Date): Date[] {
  const started = atCollege(story.startedAt).getTime();
  const gaps = Array.from({ length: acts }, (_, act) => gap(act, place));
  const times: number[] = [];
  for (const pause of gaps) times.push(times.length === 0 ? started : inOfficeHours((times.at(-1) ?? started) + pause));
  const last = times[acts - 1] ?? started;
  const shift = waiting.includes(story.path) ? now.getTime() - (lately[place % lately.length] ?? 3) * hour - last : 0;
  // Only the acts from the last submission on move: a correction of an old story was still published when it was.
  const moved = story.path === "correction_in_audit" ? acts - 3 : 0;
  return times.map((time, act) => new Date(act >= moved ? time + shift : time));
}

/** When a scheduled story is to appear: as told, or some days ahead when that day has passed. */
export function releaseTimeOf(story: DemoStory, now: Date): Date {
  const told = story.releaseAt ? atCollege(story.releaseAt) : new Date(0);
  return told.getTime() > now.getTime() + day ? told : new Date(Math.ceil(now.getTime() / day) * day + 2 * day);
}

/** The college's clock stands at UTC+8 all year. */
function atCollege(local: string): Date {
  return new Date(`${local}+08:00`);
}

/** The first act at the start; then an hour or two of writing, and audits within half a day. */
function gap(act: number, place: number): number {
  if (act === 0) return 0;
  return (act === 1 ? 70 : 150 + ((place * 37 + act * 53) % 400)) * minute;
}

/** The same moment while the college is at work (08:00 to 19:00), otherwise some minutes into the next morning. */
function inOfficeHours(time: number): number {
  const local = time + 8 * hour;
  const sinceMidnight = local % day;
  if (sinceMidnight >= 8 * hour && sinceMidnight < 19 * hour) return time;
  const morning = sinceMidnight < 8 * hour ? local - sinceMidnight : local - sinceMidnight + day;
  return morning + 8 * hour + 20 * minute + (sinceMidnight % (90 * minute)) - 8 * hour;
}
