/** The shortest code that is looked up: twelve hex digits, as printed on forms. */
const shortestCode = 12;

/** Reads a hash or a printed code such as 9F2C-41D0-71AB; undefined when it is neither. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .replace(/^\s*sha-?256:?/i, "")
    .replace(/[\s-]/g, "")
    .toLowerCase();
  return /^[0-9a-f]+$/.test(code) && code.length >= shortestCode && code.length <= 64 ? code : undefined;
}

/** A code, and how its hash must end where only its two ends were shown. */
export type TypedCode = { code: string; end: string };

/**
 * Reads what somebody copies from our pages: a hash, a printed code, a hash cut short in its middle (a4950a68d5a2…d49d), or the address
 * of a record. Undefined when it is none of them.
 */
export function readTypedCode(typed: string): TypedCode | undefined {
  const last = /\/verify\/([^/?#\s]+)/.exec(typed)?.[1];
  const [start = "", end = "", ...rest] = (last ?? typed).replaceAll(/%E2%80%A6/gi, "…").split(/\s*(?:…|\.{2,})\s*/);
  const code = readCode(start);
  const isEnd = /^[0-9a-f]{0,52}$/i.test(end.trim());
  return code && isEnd && rest.length === 0 ? { code, end: end.trim().toLowerCase() } : undefined;
}
