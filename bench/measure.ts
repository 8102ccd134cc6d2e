/** One figure of the bench. `ratio` is value over yardstick, where a yardstick ran beside it in the same run. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  yardstick: number | null;
  ratio: number | null;
  size: string;
  /** What the product promises of it, in words, and whether it was kept. */
  goal: string;
  kept: boolean;
};

/** The value below which this share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A figure measured against a yardstick: the promise is on the ratio. */
export function compared(
  name: string,
  value: number,
  yardstick: number,
  unit: string,
  size: string,
  least: number,
): Figure {
  const ratio = round(value / yardstick);
  return {
    name,
    value: round(value),
    unit,
    yardstick: round(yardstick),
    ratio,
    size,
    goal: `ratio ≥ ${least}`,
    kept: ratio >= least,
  };
}

/** A figure that must stay under a limit. */
export function limited(name: string, value: number, unit: string, size: string, limit: number): Figure {
  return {
    name,
    value: round(value),
    unit,
    yardstick: null,
    ratio: null,
    size,
    goal: `≤ ${limit} ${unit}`,
    kept: value <= limit,
  };
}

/** A figure at full size against the same at a small one: it may grow by this factor and no more. */
export function grown(name: string, value: number, small: number, unit: string, size: string, most: number): Figure {
  const ratio = round(value / small);
  return {
    name,
    value: round(value),
    unit,
    yardstick: round(small),
    ratio,
    size,
    goal: `ratio ≤ ${most}`,
    kept: ratio <= most,
  };
}

/** Prints the figures as a table. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, unit, yardstick, ratio, size, goal, kept }) => ({
    name,
    size,
    value: `${value} ${unit}`,
    yardstick: yardstick ?? "",
    ratio: ratio ?? "",
    goal,
    kept: kept ? "yes" : "NO",
  }));
  console.table(rows);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
