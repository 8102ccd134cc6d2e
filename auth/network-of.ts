/** What counts as one visitor: an IPv4 address, or of IPv6 the /64 that a visitor owns whole. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail = ""] = plain.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = plain.includes("::") ? Array<string>(Math.max(8 - before.length - after.length, 0)).fill("0") : [];
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
