import { z } from "zod";
import { type Problem, type Result, refuse } from "../refusal";
import { readOldAddress } from "../site/old-address";
import type { OldAuditLine } from "../story/published";
import type { Language } from "../story/story-content";
import { printedAuditsOf } from "./audit-lines";
import { readLabelledLine } from "./header-fields";

/** A page of an older site as an archive describes it; empty where the archive says nothing. */
export type OldPageLine = z.infer<typeof shape>;

const words = z
  .string()
  .nullish()
  .transform((text) => text?.trim() ?? "");
const audit = z.union([
  z.string().transform(readAudits),
  z
    .object({ stage: words, name: z.string(), unit: words })
    .transform(({ stage, name, unit }): OldAuditLine[] => [{ stage: stage || "other", name, unit }]),
]);

const shape = z.object({
  address: z.union([z.string(), z.array(z.string()).min(1).max(50)]).transform((given, context) => {
    const addresses = [given].flat().map(readOldAddress);
    const known = addresses.filter((address) => address !== undefined);
    if (known.length < addresses.length) context.addIssue({ code: "custom", message: "bad_address" });
    return [...new Set(known)];
  }),
  title: words,
  html: z.string(),
  language: z
    .enum(["zh", "en"])
    .nullish()
    .transform((language): Language | null => language ?? null),
  ...{ column: words, department: words, source: words, author: words, seniorEditor: words, date: words },
  ...{ kicker: words, summary: words },
  tags: z
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  pictures: z
    .array(z.object({ src: z.string().min(1), file: z.string().min(1) }))
    .max(1000)
    .nullish()
    .transform((pictures) => pictures ?? []),
  audits: z
    .array(audit)
    .max(20)
    .nullish()
    .transform((audits) => (audits ?? []).flat().slice(0, 20)),
});

const fields = new Set(Object.keys(shape.shape));

/**
 * Reads one line of an archive. `unknown` names members it has and no page does; `hosts` are those its addresses name. Refuses with
 * not_valid and the field: missing, bad_address (named), or other where it is of another kind.
 */
export function readOldPageLine(text: string): Result<{ page: OldPageLine; unknown: string[]; hosts: string[] }> {
  const given = parseObject(text);
  if (!given) return refuse("not_valid", [{ place: "line", reason: "not_json" }]);
  const read = shape.safeParse(given);
  if (!read.success)
    return refuse(
      "not_valid",
      read.error.issues.map((issue) => problemOf(issue, given)),
    );
  const unknown = Object.keys(given).filter((name) => !fields.has(name));
  return { ok: true, page: read.data, unknown, hosts: addressesIn(given).flatMap(hostOf) };
}

function addressesIn({ address }: Record<string, unknown>): string[] {
  return [address].flat().filter((one) => typeof one === "string");
}

function hostOf(address: string): string[] {
  return /^https?:/i.test(address) && URL.canParse(address) ? [new URL(address).host] : [];
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const given = JSON.parse(text) as unknown;
    const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
    return isObject ? (given as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function problemOf(
  { path, message }: { path: PropertyKey[]; message: string },
  given: Record<string, unknown>,
): Problem {
  const place = path.join(".");
  const isMissing = (given[String(path[0])] ?? null) === null;
  if (isMissing) return { place, reason: "missing" };
  if (message !== "bad_address") return { place, reason: "other" };
  const named = addressesIn(given).find((address) => readOldAddress(address) === undefined) ?? "";
  return { place, reason: message, named: named.slice(0, 200) };
}

/** A line as it was printed: "部门网站审核：吴红娟（办公室）". One that names no stage stays whole, as somebody's words. */
function readAudits(printed: string): OldAuditLine[] {
  const read = (readLabelledLine(printed) ?? []).flatMap(printedAuditsOf);
  return read.length > 0 ? read : [{ stage: "other", name: printed.trim(), unit: "" }];
}
