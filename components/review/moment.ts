/** How the desk writes a moment: on a clock of 24 hours in either language. */
export const moment = {
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;
