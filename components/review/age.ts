import { useFormatter } from "next-intl";

const minute = 60 * 1000;
const units = [
  ["day", 24 * 60 * minute],
  ["hour", 60 * minute],
  ["minute", minute],
] as const;

/** A length of time in words: the largest unit that fits at least once, "under a minute" as one minute. */
export function useAge(): (milliseconds: number) => string {
  const format = useFormatter();
  return (milliseconds) => ageIn(format, milliseconds);
}

/** The same, told by a formatter that was got elsewhere. */
export function ageIn(format: Pick<ReturnType<typeof useFormatter>, "number">, milliseconds: number): string {
  const [unit, length] = units.find(([, size]) => milliseconds >= size) ?? units[2];
  const count = Math.max(1, Math.floor(milliseconds / length));
  return format.number(count, { style: "unit", unit, unitDisplay: "long" });
}
