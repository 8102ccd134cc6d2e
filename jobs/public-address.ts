import { BlockList, isIP } from "node:net";

/** What is no public unicast address (IANA special-purpose registries, RFC 6890 and its successors). */
const closed = new BlockList();
const closed4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24"],
  ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
];
// Of IPv6 only 2000::/3 is public at all; in it these carry an IPv4 address inside, or lead nowhere.
const closed6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"];
for (const range of [...closed4, ...closed6]) {
  const [network = "", prefix] = range.split("/");
  closed.addSubnet(network, Number(prefix), network.includes(":") ? "ipv6" : "ipv4");
}
const open6 = new BlockList();
open6.addSubnet("2000::", 3, "ipv6");

/** True for an address of the public internet: not of this machine, its network, a provider's inside or a group. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, "ipv4");
  return isIP(address) === 6 && open6.check(address, "ipv6") && !closed.check(address, "ipv6");
}

/** True for an address of this very machine. */
export function isLoopbackAddress(address: string): boolean {
  return address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}
