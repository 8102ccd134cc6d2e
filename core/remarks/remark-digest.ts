import { sha256Hex } from "../sha256-hex";
import { canonicalJson, type Json } from "../story/canonical-json";
import type { RemarkAnchor } from "./remark";

/** What a sent remark says for good; what becomes of it afterwards is no part of it. */
export type SentRemark = {
  id: string;
  story: string;
  revision: string;
  by: string;
  anchor: RemarkAnchor;
  words: string;
  replacement: string | null;
  sentAt: Date;
};

/** The SHA-256 of a sent remark as RFC 8785 JSON: the ledger holds it from the verdict on that it went out with. */
export function remarkDigest({ id, story, revision, by, anchor, words, replacement, sentAt }: SentRemark): string {
  const at = sentAt.toISOString();
  return sha256Hex(canonicalJson({ id, story, revision, by, anchor: { ...anchor } as Json, words, replacement, at }));
}

/** The SHA-256 of an answer, likewise. */
export function answerDigest(answer: { id: string; remark: string; by: string; words: string; at: Date }): string {
  const { id, remark, by, words, at } = answer;
  return sha256Hex(canonicalJson({ id, remark, by, words, at: at.toISOString() }));
}
