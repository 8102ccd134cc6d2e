import { describe, expect, it } from "vitest";
import { parseStoryForm, readStoryForm, splitTags } from "./parse-story-form";

const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "It opens." }] }] };

function filledForm(changes: [string, string][] = []): FormData {
  const form = new FormData();
  const fields: [string, string][] = [
    ["language", "en"],
    ["column", "news"],
    ["department", "publicity"],
    ["slug", "library-opens-1001"],
    ["title", "  The library \r\n opens "],
    ["origin", "own"],
    ["unclassified", "on"],
    ["tags", "library, 图书馆；reading"],
    ["body", JSON.stringify(body)],
  ];
  for (const [name, value] of fields) form.set(name, value);
  for (const [name, value] of changes) form.append(name, value);
  return form;
}

function withCredit(role: string, name: string, unit: string, account = "", tiedName = ""): [string, string][] {
  return [
    ["credit.role", role],
    ["credit.name", name],
    ["credit.unit", unit],
    ["credit.account", account],
    ["credit.tiedName", tiedName],
  ];
}

describe("the form of a story", () => {
  it("becomes a story, its lines tidied and what was left out empty", () => {
    const parsed = parseStoryForm(filledForm());
    expect(parsed).toMatchObject({
      ok: true,
      content: {
        title: "The library opens",
        tags: ["library", "图书馆", "reading"],
        eventDate: null,
        credits: [],
        declarations: { origin: "own", repostedFrom: "", unclassified: true, leadersAgreed: false },
        body,
      },
    });
  });

  it("keeps every credit in its order and leaves out rows nobody filled in", () => {
    const form = filledForm([
      ...withCredit("text", "Li Zhuo", "Publicity Department"),
      ...withCredit("text", " ", ""),
      ...withCredit("photo", "Chen Chen", ""),
    ]);
    expect(readStoryForm(form).credits).toEqual([
      { role: "text", name: "Li Zhuo", unit: "Publicity Department", account: null },
      { role: "photo", name: "Chen Chen", unit: "", account: null },
    ]);
  });

  it("unties a credit from its account when another name is typed over it", () => {
    const kept = readStoryForm(filledForm(withCredit("text", "Li Zhuo ", "Library", "person-1", "Li Zhuo")));
    const renamed = readStoryForm(filledForm(withCredit("text", "Li Na", "Library", "person-1", "Li Zhuo")));
    expect(kept.credits[0]?.account).toBe("person-1");
    expect(renamed.credits[0]?.account).toBeNull();
  });

  it("says which field cannot be accepted and why", () => {
    const form = filledForm();
    form.set("slug", "Not A Slug");
    form.set("eventDate", "2026-02-30");
    form.set("title", "x".repeat(301));
    const parsed = parseStoryForm(form);
    expect(parsed).toMatchObject({ ok: false, refusal: "not_valid" });
    expect(parsed.ok ? [] : parsed.problems).toEqual(
      expect.arrayContaining([
        { place: "slug", reason: "bad_slug" },
        { place: "eventDate", reason: "bad_date" },
        { place: "title", reason: "too_long" },
      ]),
    );
  });

  it.each(["", "{", "null", '{"type":"doc","content":[{"type":"script"}]}'])("refuses the body %j", (text) => {
    const form = filledForm();
    form.set("body", text);
    const parsed = parseStoryForm(form);
    expect(parsed).toMatchObject({ ok: false, refusal: "not_valid" });
    expect(parsed.ok ? [] : parsed.problems?.every(({ place }) => place.startsWith("body"))).toBe(true);
  });

  it("refuses a role, an origin or a language that does not exist", () => {
    const form = filledForm(withCredit("king", "Li Zhuo", "Library"));
    form.set("origin", "stolen");
    form.set("language", "la");
    const parsed = parseStoryForm(form);
    const places = parsed.ok ? [] : (parsed.problems ?? []).map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(["credits.0.role", "declarations.origin", "language"]));
    expect(parsed.ok ? [] : parsed.problems?.map(({ reason }) => reason)).toEqual(["other", "other", "other"]);
  });

  it("divides tags at Latin and Chinese marks", () => {
    expect(splitTags("实训、竞赛，luosifen; , noodles")).toEqual(["实训", "竞赛", "luosifen", "noodles"]);
  });
});
