import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readyStory } from "@/test/people";
import { packStory } from "../story/story-package";
import { readAskedStories } from "./asked-stories";
import { bodySchema } from "./body-schema";
import { openApi } from "./open-api";

const read = (query: string) => readAskedStories(new URLSearchParams(query));

describe("what may be asked of the list of stories", () => {
  test("nothing is asked, or every filter by its name", () => {
    expect(read("")).toEqual({ ok: true, asked: { limit: 20 } });
    const query = "language=zh&column=news&department=publicity&q=robot&from=2026-03-01&until=2026-03-31&limit=100";
    expect(read(query)).toMatchObject({ ok: true, asked: { language: "zh", q: "robot", limit: 100 } });
    expect(read("after=3692241408000000")).toMatchObject({ ok: true });
  });

  test.each([
    ["page=2", "page"],
    ["draft=1", "draft"],
    ["state=draft", "state"],
    ["Language=zh", "Language"],
    ["__proto__=1", "__proto__"],
    ["language=de", "language"],
    ["language=zh&language=en", "language"],
    ["column=News", "column"],
    ["department=%2e%2e", "department"],
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["limit=1e1", "limit"],
    ["limit=-1", "limit"],
    ["limit=", "limit"],
    ["after=x", "after"],
    ["after=9999999999999999", "after"],
    ["from=2026-02-30", "from"],
    ["from=0001-01-01", "from"],
    ["until=9999-12-31", "until"],
    ["until=yesterday", "until"],
    ["from=2026-12-01&until=2026-01-01", "until"],
    ["q=", "q"],
    [`q=${"a".repeat(201)}`, "q"],
    ["tag=a&q=b", "tag"],
  ])("%s is refused by the name of the parameter", (query, parameter) => {
    expect(read(query)).toMatchObject({ ok: false, parameter });
  });
});

describe("the document that describes the API", () => {
  const document = openApi({ siteUrl: "https://news.example.edu", version: "1.0.0" });

  test("every reference in it leads somewhere, and every schema is one", () => {
    const text = JSON.stringify(document);
    for (const [, pointer = ""] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = pointer.split("/").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document);
      expect(found, pointer).toBeTypeOf("object");
    }
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, "api");
    for (const name of Object.keys(document.components.schemas)) {
      expect(ajv.getSchema(`api#/components/schemas/${name}`), name).toBeTypeOf("function");
    }
  });

  test("every body that can be signed keeps to it", () => {
    const text = (words: string) => ({ type: "text" as const, text: words });
    const body = readyStory().body;
    const attrs = { photo: "a".repeat(64), caption: "c", alt: "a", photographer: "p", focus: { x: 10, y: 90 } };
    const paragraph = { type: "paragraph" as const, content: [text("words"), { type: "hardBreak" as const }] };
    body.content.push(
      { type: "paragraph" },
      { type: "heading", attrs: { level: 3 }, content: [{ ...text("bold"), marks: [{ type: "bold" }] }] },
      { type: "horizontalRule" },
      { type: "figure", attrs },
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] },
      { type: "blockquote", content: [paragraph] },
      {
        type: "table",
        content: [{ type: "tableRow", content: [{ type: "tableHeader", content: [paragraph] }] }],
      },
    );
    const signed = JSON.parse(packStory(readyStory({ body })).text) as { body: unknown };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, "api");
    const blocks = ajv.compile({ type: "array", items: { $ref: "api#/components/schemas/Block" } });
    const { content } = signed.body as { content: object[] };
    expect(blocks(content), JSON.stringify(blocks.errors)).toBe(true);
    expect(bodySchema.parse(signed.body)).toEqual(signed.body);
    expect(blocks([{ type: "script", content: [] }])).toBe(false);
  });
});
