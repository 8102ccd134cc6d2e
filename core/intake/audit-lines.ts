import { cleanLine } from "../story/clean-text";
import type { Labelled } from "./labels";
import { readNames } from "./names-and-units";
import type { PrintedAudit } from "./reading";

/** The auditors a labelled part names, as printed; none where the stage is not plain or no name stands there. */
export function printedAuditsOf({ gives, value }: Labelled): PrintedAudit[] {
  if (!("audit" in gives) || gives.audit === "other") return [];
  const { audit } = gives;
  const named = readNames(cleanLine(value)).filter(({ name }) => name !== "");
  return named.map(({ name, unit }) => ({ stage: audit, name, unit }));
}

/** True when nothing but audit lines stands in the line. */
export function isAuditLine(parts: readonly Labelled[]): boolean {
  return parts.length > 0 && parts.every(({ gives }) => "audit" in gives);
}

/** True when the line says outright that it is an audit line of this newsroom's kind; such a line never stays in a body. */
export function isPlainAuditLine(parts: readonly Labelled[]): boolean {
  return isAuditLine(parts) && parts.some(({ gives }) => "audit" in gives && gives.audit !== "other");
}
