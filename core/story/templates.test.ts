import { describe, expect, test } from "vitest";
import { promptLeft } from "../checks/rules/prompt-left";
import { storyBody } from "./document";
import { emptyStory, languages } from "./story-content";
import { templateBody, templateNames } from "./templates";

describe.each(languages)("templates in %s", (language) => {
  test.each(templateNames)("%s is a sound body, and each of its prompts keeps it from the audit", (name) => {
    const body = templateBody(name, language);
    expect(storyBody.parse(body)).toEqual(body);
    const start = { language, column: "news", department: "publicity", slug: "one" } as const;
    const found = promptLeft.find(emptyStory({ ...start, body }), { correcting: false });
    const prompts = body.content.flatMap((block, at) => (block.type === "paragraph" ? [`body.${at}`] : []));
    expect(prompts.length).toBeGreaterThan(3);
    expect(found).toEqual(prompts);
  });
});
