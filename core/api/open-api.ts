import { z } from "zod";
import { problemAnswer, storiesAnswer, storyAnswer, verificationAnswer, listedAnswer } from "./answers";
import { askedStories } from "./asked-stories";
import { blockSchema, figureSchema, inlineSchema } from "./body-schema";

const schemas = z.registry<{ id: string }>();
schemas.add(storiesAnswer, { id: "Stories" });
schemas.add(listedAnswer, { id: "ListedStory" });
schemas.add(storyAnswer, { id: "Story" });
schemas.add(verificationAnswer, { id: "Verification" });
schemas.add(problemAnswer, { id: "Problem" });
schemas.add(blockSchema, { id: "Block" });
schemas.add(inlineSchema, { id: "Inline" });
schemas.add(figureSchema, { id: "Figure" });

const names = { 400: "BadRequest", 404: "NotFound", 410: "Withdrawn", 429: "TooMany", 503: "Withheld" } as const;
const told: Record<keyof typeof names, string> = {
  400: "A parameter is unknown or wrong; `parameter` names it",
  404: "There is no such story in print",
  410: "The story has been withdrawn",
  429: "Too many requests from this address; `Retry-After` says when to ask again",
  503: "What is stored is not what was signed, so it is not shown",
};

/** The public API as an OpenAPI 3.1 document. Its schemas are those that the answers are made by. */
export function openApi({ siteUrl, version }: { siteUrl: string; version: string }) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Imprimatur: stories in print",
      version,
      description: "What readers see, for other programs. Read only; nothing of a draft is ever here.",
    },
    servers: [{ url: siteUrl }],
    paths: {
      "/api/v1/stories": {
        get: operation("listStories", "Stories in print, newest first", "Stories", [400], queryParameters()),
      },
      "/api/v1/stories/{slug}": {
        get: operation("findStory", "A story as readers see it", "Story", [400, 404, 410, 503], [slugParameter]),
      },
      "/api/v1/stories/{slug}/verification": {
        get: operation(
          "verifyStory",
          "What was signed, by whom and when",
          "Verification",
          [400, 404, 410, 503],
          [slugParameter],
        ),
      },
    },
    components: { schemas: componentSchemas(), responses: problemResponses() },
  };
}

const slugParameter = { name: "slug", in: "path", required: true, schema: { type: "string" } };
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function operation(
  operationId: string,
  summary: string,
  schema: string,
  problems: (keyof typeof names)[],
  parameters: object[],
) {
  const answer = { description: summary, content: { "application/json": { schema: refTo(schema) } } };
  const refused = ([...problems, 429] as const).map(
    (status) => [status, { $ref: `#/components/responses/${names[status]}` }] as const,
  );
  const unchanged = { description: "Nothing has changed since the tag in If-None-Match" };
  return {
    operationId,
    summary,
    parameters,
    responses: { 200: answer, 304: unchanged, ...Object.fromEntries(refused) },
  };
}

function queryParameters() {
  const properties = (z.toJSONSchema(askedStories, { io: "input" }).properties ?? {}) as Record<string, object>;
  return Object.entries(properties).map(([name, described]) => {
    const { description, ...schema } = described as { description?: string };
    return { name, in: "query", required: false, description, schema };
  });
}

function componentSchemas(): Record<string, object> {
  const made = z.toJSONSchema(schemas, { uri: (id) => `#/components/schemas/${id}` }).schemas;
  // An identifier of its own would make the references inside a schema relative to it.
  const own = new Set(["$schema", "$id"]);
  return Object.fromEntries(
    Object.entries(made).map(([name, schema]) => [
      name,
      Object.fromEntries(Object.entries(schema).filter(([key]) => !own.has(key))),
    ]),
  );
}

function problemResponses() {
  const entries = Object.entries(names).map(([status, name]) => {
    const content = { "application/problem+json": { schema: refTo("Problem") } };
    return [name, { description: told[Number(status) as keyof typeof names], content }];
  });
  return Object.fromEntries(entries) as Record<string, object>;
}
