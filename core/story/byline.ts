import { type Credit, type CreditRole, creditRoles, type Language } from "./story-content";

/** The people of one unit, in the order they were credited. */
export type UnitCredit = { unit: string; names: string[] };
export type BylinePart = { role: CreditRole; units: UnitCredit[] };

/** The credits as a byline says them: text before translation, editing and photos; people of one unit together. */
export function groupCredits(credits: readonly Credit[]): BylinePart[] {
  return creditRoles.flatMap((role) => {
    const units: UnitCredit[] = [];
    for (const { name, unit } of credits.filter((credit) => credit.role === role && credit.name)) {
      const known = units.find((other) => other.unit === unit);
      if (known) known.names.push(name);
      else units.push({ unit, names: [name] });
    }
    return units.length > 0 ? [{ role, units }] : [];
  });
}

/** The people of one part of the byline with their units: "A, Unit; B and C, Unit" / "甲（单位）、乙、丙（单位）". */
export function spellUnits(units: readonly UnitCredit[], language: Language): string {
  if (language === "zh")
    return units.map(({ unit, names }) => `${names.join("、")}${unit && `（${unit}）`}`).join("；");
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
  return units.map(({ unit, names }) => [list.format(names), unit].filter(Boolean).join(", ")).join("; ");
}
