import { expect, type Page } from "@playwright/test";
import { openDesk } from "./desk";
import { beginStory } from "./file-story";
import { test } from "./stories";

const text = (content: string) => ({ type: "paragraph", content: [{ type: "text", text: content }] });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const linked = (href: string) =>
  doc({ type: "paragraph", content: [{ type: "text", text: "here", marks: [{ type: "link", attrs: { href } }] }] });
const deep = (depth: number) => {
  let block: unknown = text("at the bottom");
  for (let level = 0; level < depth; level++) block = { type: "blockquote", content: [block] };
  return doc(block);
};

/** Bodies nobody's editor writes, and the sentence each gets. */
const hostile: [string, unknown, string][] = [
  ["an unknown node", doc({ type: "iframe", attrs: { src: "https://elsewhere.example" } }), "cannot be accepted"],
  [
    "an unknown mark",
    doc({ type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "code" }] }] }),
    "cannot be accepted",
  ],
  ["an unknown attribute", doc({ type: "paragraph", attrs: { onclick: "alert(1)" } }), "cannot be accepted"],
  ["a script as a link", linked("javascript:alert(1)"), "link"],
  ["a script with a tab in its name", linked("java\tscript:alert(1)"), "link"],
  ["data as a link", linked("data:text/html,<script>alert(1)</script>"), "link"],
  ["a thousand quotes in each other", deep(1000), "deep"],
  ["five million letters", doc(text("x".repeat(5_000_000))), "long"],
  ["thirty thousand paragraphs", doc(...Array.from({ length: 30_000 }, () => text("x"))), "parts"],
  ["half of a pair of surrogates", doc(text("a \ud800 b")), "character"],
  ["no document at all", "<p>Words</p>", "cannot be accepted"],
  ["a list instead of a document", [], "cannot be accepted"],
];

/** The story's form as a page without scripts would send it, with another body. */
async function handIn(page: Page, story: string, body: unknown) {
  const address = `/desk/stories/${story}`;
  const html = await (await page.request.get(address)).text();
  const form = /<form\b[^>]*>(?:(?!<\/form>)[\s\S])*name="seen"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields = [...form.matchAll(/<input type="hidden"[^>]*?name="([^"]+)"(?:[^>]*?value="([^"]*)")?/g)];
  const hidden = Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]));
  const place = { title: "Tampered", column: "college-news", department: "publicity", language: "en" };
  return page.request.post(address, {
    headers: { origin: new URL(page.url()).origin },
    multipart: { ...hidden, ...place, slug: "tampered-with", intent: "save", body: JSON.stringify(body) },
  });
}

test("a text no editor writes is refused with a sentence and changes nothing", async ({ browser }) => {
  const story = await beginStory("Left as it was");
  const page = await openDesk(browser, "lizhuo", `/desk/stories/${story}`);
  const good = await handIn(page, story, doc(text("Words that stay.")));
  expect(good.status()).toBe(200);
  for (const [what, body, sentence] of hostile) {
    const answer = await handIn(page, story, body);
    expect(answer.status(), what).toBeLessThan(500);
    const said = await page.context().newPage();
    await said.setContent(await answer.text());
    await expect(said.getByRole("alert").filter({ hasText: sentence }).first(), what).toBeVisible();
    await said.close();
  }
  await page.goto(`/desk/stories/${story}`);
  await expect(page.getByRole("textbox", { name: "Body" })).toHaveText("Words that stay.");
});
