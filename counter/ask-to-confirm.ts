import { type Refused, refuse } from "@/core/refusal";
import { readLocalTime } from "@/core/zoned-time";
import type { VerdictForm } from "./verdict-form";

/**
 * Nobody signs with one press: what is signed is shown whole first, and only then is a password asked for. For a release without a
 * time ahead on the college's clock there is nothing to show yet: refuses with time_not_ahead, otherwise with confirm_needed.
 */
export function askToConfirm(
  { move, releaseAt }: Pick<VerdictForm, "move" | "releaseAt">,
  timeZone: string,
  now: Date,
): Refused {
  const at = move === "schedule" ? readLocalTime(releaseAt, timeZone) : undefined;
  return refuse(move === "schedule" && (!at || at <= now) ? "time_not_ahead" : "confirm_needed");
}
