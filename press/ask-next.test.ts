import { once } from "node:events";
import { expect, test } from "vitest";
import { askNext, type Next } from "./ask-next";

test("a long page that waits for room between its pieces arrives whole", async () => {
  const piece = "The library stays open. ".repeat(10_000);
  const framework: Next = async (_, response) => {
    response.setHeader("Content-Type", "text/html");
    for (let count = 0; count < 5; count += 1) if (!response.write(piece)) await once(response, "drain");
    response.end("<p>闭馆</p>", "utf8");
  };
  const reply = await askNext(framework, "/en/verify", {});
  expect(reply.body.toString()).toBe(`${piece.repeat(5)}<p>闭馆</p>`);
  expect(reply).toMatchObject({ status: 200, headers: { "content-type": "text/html" } });
});

test("an answer without a body has none", async () => {
  const framework: Next = (_, response) => {
    response.writeHead(307, { location: "/en" }).end();
    return Promise.resolve();
  };
  const reply = await askNext(framework, "/", {});
  expect(reply).toMatchObject({ status: 307, headers: { location: "/en" } });
  expect(reply.body).toHaveLength(0);
});
