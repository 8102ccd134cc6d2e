import { asc, eq } from "drizzle-orm";
import { reasonsIn } from "@/core/ledger/say-reasons";
import type { State } from "@/core/workflow/standing";
import type { Reader } from "../store";

type Details = {
  revision?: number;
  hash?: string;
  reason?: string;
  reasons?: unknown;
  checked?: string[];
  backAt?: string;
  remark?: string;
  releaseAt?: string;
  move?: string;
  refusal?: string;
  to?: State;
  stage?: number | null;
  /** Whom a delegate stood in for. */
  behalf?: { zh: string; en: string };
};

/** Every act of a story as the ledger has it, oldest first; `by` is null where the clock acted. */
export async function listHistory(reader: Reader, story: string) {
  const { ledgerEntry, person, department } = reader.tables;
  const entries = await reader
    .select({
      seq: ledgerEntry.seq,
      at: ledgerEntry.at,
      act: ledgerEntry.act,
      details: ledgerEntry.details,
      actor: ledgerEntry.actor,
      zh: person.zh,
      en: person.en,
      unitZh: department.zh,
      unitEn: department.en,
    })
    .from(ledgerEntry)
    .leftJoin(person, eq(person.id, ledgerEntry.actor))
    .leftJoin(department, eq(department.id, person.department))
    .where(eq(ledgerEntry.story, story))
    .orderBy(asc(ledgerEntry.seq));
  return entries.map(({ seq, at, act, details, actor, zh, en, unitZh, unitEn }) => {
    const told = JSON.parse(details) as Details;
    const {
      revision,
      hash,
      reason = "",
      remark = "",
      checked,
      backAt,
      releaseAt,
      move,
      refusal,
      to,
      stage,
      behalf = null,
    } = told;
    const by = actor && zh !== null && en !== null ? { zh, en, unit: { zh: unitZh ?? "", en: unitEn ?? "" } } : null;
    const said = { reason, reasons: reasonsIn(told), remark, checked };
    return { seq, at, act, by, actor, revision, hash, ...said, backAt, releaseAt, move, refusal, to, stage, behalf };
  });
}

/** Every signature under a story, oldest first, with name and unit as they were when it was given. */
export async function listSignatures(reader: Reader, story: string) {
  const { signOff, revision } = reader.tables;
  const rows = await reader
    .select({
      id: signOff.id,
      hash: signOff.hash,
      revision: revision.number,
      round: signOff.round,
      stage: signOff.stage,
      role: signOff.role,
      meaning: signOff.meaning,
      person: signOff.person,
      zh: signOff.nameZh,
      en: signOff.nameEn,
      unitZh: signOff.unitZh,
      unitEn: signOff.unitEn,
      at: signOff.at,
    })
    .from(signOff)
    .innerJoin(revision, eq(revision.id, signOff.revision))
    .where(eq(signOff.story, story))
    .orderBy(asc(signOff.at), asc(signOff.id));
  return rows.map(({ zh, en, unitZh, unitEn, ...row }) => ({
    ...row,
    by: { zh, en, unit: { zh: unitZh, en: unitEn } },
  }));
}
