import { afterEach, expect, test } from "vitest";
import { openReaders, type Readers } from "./reader-pool";

let readers: Readers | undefined;
afterEach(() => readers?.close());

const page = (text: string) => ({ kind: "html", html: `<h1>A title</h1><p>${text}</p>`, language: "en" }) as const;

test("reads many pages, more than there are readers, each as itself", { timeout: 60_000 }, async () => {
  const pool = openReaders(2);
  readers = pool;
  const texts = Array.from({ length: 30 }, (_, at) => `This is page ${at}, and it has a sentence.`);
  const read = await Promise.all(texts.map((text) => pool.read(page(text))));
  expect(read.map((one) => one.ok && JSON.stringify(one.reading.body).includes("sentence"))).toEqual(
    texts.map(() => true),
  );
  expect(read.map((one, at) => one.ok && JSON.stringify(one.reading.body).includes(texts[at] ?? "?"))).toEqual(
    texts.map(() => true),
  );
});

test("knows the pictures that are brought along by their address", { timeout: 60_000 }, async () => {
  readers = openReaders(1);
  const html =
    '<p>One sentence stands here.</p><img src="/a.jpg?x=1&amp;y=2"><p>And one more here.</p><img src="/b.jpg">';
  const read = await readers.read({ kind: "html", html, language: "en", known: ["/a.jpg?x=1&y=2"] });
  expect(read).toMatchObject({ ok: true, reading: { pictures: ["at:/a.jpg?x=1&y=2", expect.any(String) as string] } });
  expect(read.ok && read.reading.dropped.map(({ what }) => what)).toContain("broken_picture");
});

test("a page that takes too long ends its reader, and the next page gets another", { timeout: 60_000 }, async () => {
  readers = openReaders(1, { memory: 256, time: 30_000 });
  expect(await readers.read(page("The first page is fine."))).toMatchObject({ ok: true });
  readers.close();
  expect(await readers.read(page("The reader was gone, this page may be lost."))).toBeDefined();
  const hopeless = openReaders(1, { memory: 256, time: 1 });
  expect(await hopeless.read(page("Nobody reads that fast."))).toMatchObject({ refusal: "reading_too_long" });
  hopeless.close();
  expect(await readers.read(page("This one is read again."))).toMatchObject({ ok: true });
});

test("a page that needs more memory than it may ends its reader alone", { timeout: 60_000 }, async () => {
  readers = openReaders(1, { memory: 48, time: 30_000 });
  const html = "<table>".concat("<tr><td>x</td></tr>".repeat(900_000));
  expect(await readers.read({ kind: "html", html })).toMatchObject({ ok: false, refusal: "file_unreadable" });
  expect(await readers.read(page("The next page is read."))).toMatchObject({ ok: true });
});
