import { and, asc, eq, gte, lt, type SQL } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import type { Reader } from "../store";
import { visibleTo } from "./visible-to";

/** Why a story stands in the calendar: its set time, its release, a later release as a correction, its return from hold. */
export type CalendarKind = "scheduled" | "released" | "corrected" | "back";
/** The most entries of each kind that one month shows. */
const most = 500;

type Span = { from: Date; until: Date };

/**
 * What the calendar shows this person between two moments, in the order of time: dates set, releases made, held stories coming
 * back. `more` is true when there was more than it holds.
 */
export async function listCalendar(reader: Reader, viewer: Viewer, { from, until }: Span) {
  const { story, release } = reader.tables;
  const sees = visibleTo(reader, viewer);
  const plans = async (kind: "scheduled" | "back", state: "scheduled" | "held", when: SQL | undefined) => {
    const at = kind === "scheduled" ? story.releaseAt : story.backAt;
    const rows = await selectEntries(reader)
      .where(and(eq(story.state, state), when, sees))
      .orderBy(asc(at), asc(story.id))
      .limit(most + 1);
    return rows.flatMap(({ releaseAt, backAt, ...row }) => {
      const moment = kind === "scheduled" ? releaseAt : backAt;
      return moment ? [entryOf(row, kind, moment)] : [];
    });
  };
  const scheduled = await plans("scheduled", "scheduled", within(story.releaseAt, { from, until }));
  const back = await plans("back", "held", within(story.backAt, { from, until }));
  const releases = await selectReleases(reader)
    .where(and(within(release.at, { from, until }), sees))
    .orderBy(asc(release.at), asc(release.id))
    .limit(most + 1);
  const released = releases.map(({ turn, at, ...row }) => entryOf(row, turn === 1 ? "released" : "corrected", at));
  const entries = [scheduled, back, released].flatMap((rows) => rows.slice(0, most));
  const more = [scheduled, back, released].some((rows) => rows.length > most);
  return { entries: entries.sort((one, other) => one.at.getTime() - other.at.getTime()), more };
}

function entryOf<Facts extends object>(facts: Facts, kind: CalendarKind, at: Date) {
  return { ...facts, kind, at };
}

type Moments = Reader["tables"]["release"]["at"] | Reader["tables"]["story"]["releaseAt" | "backAt"];

function within(moment: Moments, { from, until }: Span): SQL | undefined {
  return and(gte(moment, from), lt(moment, until));
}

function storyFacts(reader: Reader) {
  const { story, department } = reader.tables;
  const { id, number, title, language } = story;
  return { story: id, number, title, language, department: { zh: department.zh, en: department.en } };
}

function selectEntries(reader: Reader) {
  const { story, department } = reader.tables;
  return reader
    .select({ ...storyFacts(reader), releaseAt: story.releaseAt, backAt: story.backAt })
    .from(story)
    .innerJoin(department, eq(department.id, story.department))
    .$dynamic();
}

function selectReleases(reader: Reader) {
  const { story, department, release } = reader.tables;
  return reader
    .select({ ...storyFacts(reader), at: release.at, turn: release.number })
    .from(release)
    .innerJoin(story, eq(story.id, release.story))
    .innerJoin(department, eq(department.id, story.department))
    .$dynamic();
}
