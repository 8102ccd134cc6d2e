/** How many characters each field of a story holds. */
export const fieldLimits = {
  title: 300,
  kicker: 120,
  summary: 1000,
  source: 200,
  author: 200,
  seniorEditor: 120,
  correctionNote: 1000,
} as const;
