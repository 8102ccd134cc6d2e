/**
 * The network an address belongs to, as far as one household or office is told from another: an IPv4 address is its own, of an IPv6
 * address the first 64 bits count, since every machine makes up the rest anew.
 */
export function networkOf(address: string): string {
  const plain = address
    .trim()
    .replace(/^\[|\]$|%.*$/g, "")
    .toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped || !plain.includes(":")) return mapped ?? plain;
  const [start = "", end] = plain.split("::", 2);
  const before = groupsOf(start);
  const after = end === undefined ? [] : groupsOf(end);
  const gap = end === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(gap).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":");
}
