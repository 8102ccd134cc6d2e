import { and, asc, eq, isNotNull } from "drizzle-orm";
import { reasonsIn } from "@/core/ledger/say-reasons";
import type { Reader } from "../store";

/** What an auditor said at an audit, as the ledger has it. `stage` is the audit the story was in; `checked` are keys of the checklist. */
export type FormVerdict = Awaited<ReturnType<typeof listFormVerdicts>>[number];

type Names = { zh: string; en: string };
type Details = {
  hash?: string;
  fromStage?: number | null;
  reason?: string;
  reasons?: unknown;
  remark?: string;
  checked?: string[];
};

/** Every act on a story with the words the approval form prints, oldest first. */
export async function listFormVerdicts(reader: Reader, story: string) {
  const { ledgerEntry, person } = reader.tables;
  const { seq, at, act, actor, details } = ledgerEntry;
  const entries = await reader
    .select({ seq, at, act, actor, details, by: { zh: person.zh, en: person.en } })
    .from(ledgerEntry)
    .leftJoin(person, eq(person.id, actor))
    .where(eq(ledgerEntry.story, story))
    .orderBy(asc(ledgerEntry.seq));
  return entries.map(({ details, ...entry }) => {
    const told = JSON.parse(details) as Details;
    const { hash, fromStage, reason, remark, checked = [] } = told;
    const said = { reason: reason ?? "", reasons: reasonsIn(told), remark: remark ?? "" };
    return { ...entry, ...said, hash, checked, stage: fromStage ?? null };
  });
}

/** In whose place each signature of a story was given, by the signature's id; those given in one's own are not there. */
export async function listStoodInFor(reader: Reader, story: string): Promise<Map<string, Names>> {
  const { signOff, person } = reader.tables;
  const rows = await reader
    .select({ id: signOff.id, zh: person.zh, en: person.en })
    .from(signOff)
    .innerJoin(person, eq(person.id, signOff.onBehalfOf))
    .where(and(eq(signOff.story, story), isNotNull(signOff.onBehalfOf)));
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
