import { readLocalTime } from "../zoned-time";
import { readDay } from "./dates";

const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;
const clock = /(?<![\d:])(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?![\d:])/;

/**
 * The moment an older site says it released a page: a day in any of the usual forms, alone (then its midnight) or with a time of the
 * college's clock, or a moment with its zone. Undefined when it says neither.
 */
export function readReleaseMoment(text: string, timeZone: string): Date | undefined {
  const said = text.trim();
  if (withZone.test(said)) return sound(new Date(said.replace(" ", "T")));
  const local = said.replace(/(?<=\d)T(?=\d)/, " ").replace(/\.\d+$/, "");
  const day = readDay(local);
  if (!day) return undefined;
  const [, hour = "0", minute = "00", second = "0"] = clock.exec(local.slice(8)) ?? [];
  const moment = readLocalTime(`${day}T${hour.padStart(2, "0")}:${minute}`, timeZone);
  return moment && Number(second) < 60 ? new Date(moment.getTime() + Number(second) * 1000) : undefined;
}

function sound(moment: Date): Date | undefined {
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
