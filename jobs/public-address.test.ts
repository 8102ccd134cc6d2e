import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postCall } from "./post-call";
import { isPublicAddress } from "./public-address";

describe("an address of the public internet", () => {
  test.each([
    "8.8.8.8",
    "1.1.1.1",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "2606:4700::1111",
    "2a00:1450::1",
  ])("%s is one", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9", "169.254.169.254"],
    ...["172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7"],
    ...["203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"],
    ...["::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:7f00:1", "64:ff9b::7f00:1", "64:ff9b::808:808"],
    ...["100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "fc00::1", "fd12::1", "fe80::1", "fe80::1%lo"],
    ...["ff02::1", "::7f00:1", "4000::1", "5f00::1", "", "localhost", "8.8.8", "0x7f.1"],
  ])("%j is none", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("a call to an address outside", () => {
  const called: string[] = [];
  const server = createServer((request, response) => {
    called.push(request.url ?? "");
    if (request.url === "/moved") response.writeHead(302, { Location: "/secret" }).end();
    else if (request.url === "/endless") response.writeHead(200).write("x".repeat(40_000));
    else if (request.url !== "/silent") response.end("ok");
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const call = (url: string) => ({ url, headers: {}, body: "{}" });
  const at = (path: string) => call(`http://127.0.0.1:${port}${path}`);

  test.each([
    ["a name of this machine", "https://localhost/"],
    ["a number of this machine", "https://127.0.0.1/"],
    ["another spelling of it", "https://0x7f.1/"],
    ["a decimal spelling of it", "https://2130706433/"],
    ["its IPv6 number", "https://[::1]/"],
    ["an IPv4 number inside an IPv6 one", "https://[::ffff:127.0.0.1]/"],
    ["a number of the inner network", "https://192.168.0.1/"],
  ])("never goes to %s", async (_, url) => {
    await expect((async () => postCall(call(url)))()).rejects.toThrow("not on the public internet");
  });

  test.each(["http://example.org/", "ftp://example.org/", "file:///etc/passwd"])(
    "is not made by way of %s",
    async (url) => {
      await expect((async () => postCall(call(url)))()).rejects.toThrow("https");
    },
  );

  test("goes nowhere when one of a name's addresses is private", async () => {
    const resolve = () =>
      Promise.resolve([
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ]);
    await expect(postCall(call("https://two.example.org/"), { resolve })).rejects.toThrow("not on the public internet");
  });

  test("asks for the name once, so that a second answer cannot lead elsewhere", async () => {
    let asked = 0;
    const resolve = () => Promise.resolve([{ address: ++asked === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }]);
    const answered = await postCall(call(`http://rebinding.example.org:${port}/once`), { resolve, loopback: true });
    expect([answered.status, asked]).toEqual([200, 1]);
    expect(called).toContain("/once");
  });

  test("follows no redirect", async () => {
    expect((await postCall(at("/moved"), { loopback: true })).status).toBe(302);
    expect(called).not.toContain("/secret");
  });

  test("reads no endless answer and waits for no silent one", async () => {
    expect((await postCall(at("/endless"), { loopback: true })).text.length).toBeLessThan(100_000);
    await expect(postCall(at("/silent"), { loopback: true, patience: 200 })).rejects.toThrow();
  });
});
