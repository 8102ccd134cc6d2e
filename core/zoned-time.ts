const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * The moment that a clock on the wall of this time zone shows as `YYYY-MM-DDTHH:mm`; undefined when it never shows that. Of an
 * hour that comes twice, the first.
 */
export function readLocalTime(text: string, timeZone: string): Date | undefined {
  if (!shape.test(text)) return undefined;
  const asUtc = Date.parse(`${text}:00.000Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // The zone's clock is at most a day away from UTC's, so its offset a day before or after covers every change of the clock.
  const day = 24 * 60 * 60 * 1000;
  const offsets = [asUtc - day, asUtc + day].map((near) => offsetAt(near, timeZone));
  const moments = offsets
    .map((offset) => new Date(asUtc - offset))
    .sort((one, other) => one.getTime() - other.getTime());
  return moments.find((moment) => localTimeText(moment, timeZone) === text);
}

/** What a clock on the wall of this time zone shows, as `YYYY-MM-DDTHH:mm`. */
export function localTimeText(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + offsetAt(moment.getTime(), timeZone)).toISOString().slice(0, 16);
}

function offsetAt(moment: number, timeZone: string): number {
  const shown = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than a hundred looks at it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const day = { year: "numeric", month: "numeric", day: "numeric" } as const;
  const time = { hourCycle: "h23", hour: "numeric", minute: "numeric", second: "numeric" } as const;
  const clock = new Intl.DateTimeFormat("en-US", { timeZone, ...day, ...time });
  clocks.set(timeZone, clock);
  return clock;
}
