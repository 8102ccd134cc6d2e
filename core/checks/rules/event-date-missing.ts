import { type Check, spotWhen } from "../check";

/** Posts and terms are looked up as of the day of the event. */
export const eventDateMissing: Check = {
  id: "event_date_missing",
  version: 1,
  severity: "warn",
  find: ({ eventDate }) => spotWhen(eventDate === null, "eventDate"),
};
