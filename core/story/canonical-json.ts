export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/**
 * JSON in the one form of RFC 8785: members sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them.
 * Members that are `undefined` are absent. Throws on a number that JSON cannot hold.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return canonicalObject(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("A number without end has no JSON form.");
  return JSON.stringify(value);
}

function canonicalObject(object: { [key: string]: Json | undefined }): string {
  const members = Object.keys(object)
    .sort()
    .flatMap((key) => {
      const member = object[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(",")}}`;
}
