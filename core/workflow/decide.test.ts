import { describe, expect, test } from "vitest";
import { bindFlow } from "./bind-flow";
import { type Asked, comeBack, decide, decideDue } from "./decide";
import type { Actor, SignOff, Standing } from "./standing";
import { isReleasable } from "./validity";

const now = new Date("2026-03-09T08:00:00.000Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const audit = (role: "department_auditor" | "college_auditor") => ({ key: role, role, zh: "审核", en: "Audit" });
const flow = { id: "usual", version: 1, stages: [audit("department_auditor"), audit("college_auditor")] };
const person = (id: string, role: "reporter" | "department_auditor" | "college_auditor"): Actor => ({
  id,
  roles: [{ role, department: role === "college_auditor" ? null : "publicity" }],
  confirmedAt: now,
});
const writer = person("writer", "reporter");
const yang = person("yang", "department_auditor");
const luo = person("luo", "college_auditor");
const signed = (stage: number, by: string, round = 1, hash = "text"): SignOff => ({ hash, round, stage, person: by });

function story(changes: Partial<Standing> = {}): Standing {
  const start = {
    department: "publicity",
    flow,
    state: "audit" as const,
    stage: 0,
    head: "text",
    live: null,
    round: 1,
  };
  return {
    ...start,
    judged: false,
    writers: ["writer"],
    credited: [],
    makers: ["writer"],
    openers: ["yang", "luo"],
    signOffs: [],
    ...changes,
  };
}
const atCollege = (changes: Partial<Standing> = {}) =>
  story({ stage: 1, judged: true, signOffs: [signed(0, "yang")], ...changes });

function refusal(actor: Actor, standing: Standing, asked: Asked) {
  const decision = decide(actor, standing, asked, now);
  return decision.ok ? "yes" : decision.refusal;
}

describe("a signature", () => {
  test.each([
    ["unknown", null, "password_needed"],
    ["five minutes ago", minutes(-5), "password_needed"],
    ["just under five minutes ago", new Date(minutes(-5).getTime() + 1), "yes"],
    ["now", now, "yes"],
    ["in the future", minutes(1), "password_needed"],
  ])("with a password typed %s", (_, confirmedAt, expected) => {
    expect(refusal({ ...yang, confirmedAt }, story(), { move: "approve", seen: "text" })).toBe(expected);
  });

  test("counts for the hash the auditor was shown and no other", () => {
    expect(refusal(yang, story(), { move: "approve", seen: "an older text" })).toBe("changed_meanwhile");
    expect(refusal(yang, story(), { move: "approve" })).toBe("changed_meanwhile");
  });

  test("is given by nobody who never had the text before them", () => {
    expect(refusal(yang, story({ openers: ["luo"] }), { move: "approve", seen: "text" })).toBe("not_opened");
    expect(refusal(luo, atCollege({ openers: ["yang"] }), { move: "release", seen: "text" })).toBe("not_opened");
    const later = { move: "schedule" as const, seen: "text", releaseAt: minutes(1) };
    expect(refusal(luo, atCollege({ openers: [] }), later)).toBe("not_opened");
    expect(refusal(luo, atCollege({ openers: [] }), { move: "hold", seen: "text" })).toBe("yes");
  });

  test("asks for a new look once the text has changed", () => {
    const text = { hash: "another text", credited: [] };
    const amended = decide(yang, story(), { move: "amend", seen: "text", text }, now);
    if (!amended.ok) throw new Error(amended.refusal);
    expect(refusal(yang, amended.next, { move: "approve", seen: "another text" })).toBe("not_opened");
  });

  test("of an earlier round does not count when the text comes back to its hash", () => {
    const cameBack = atCollege({ round: 3 });
    expect(refusal(luo, cameBack, { move: "release", seen: "text" })).toBe("not_ready");
    expect(isReleasable({ ...cameBack, signOffs: [signed(0, "yang", 3), signed(1, "luo", 3)] })).toBe(true);
  });

  test.each([
    ["an audit is unsigned", [signed(0, "yang")]],
    ["one person signed twice", [signed(0, "yang"), signed(1, "yang")]],
    ["the writer signed", [signed(0, "writer"), signed(1, "luo")]],
    ["another hash was signed", [signed(0, "yang", 1, "older"), signed(1, "luo")]],
  ])("does not release when %s", (_, signOffs) => {
    expect(isReleasable(story({ signOffs }))).toBe(false);
    const due = decideDue(story({ state: "scheduled", stage: 1, signOffs }));
    expect(due).toMatchObject({ released: false, next: { state: "audit", stage: 0, live: null, round: 2 } });
  });

  test("by one person cannot release a flow of one audit", () => {
    const single = { ...flow, stages: [audit("college_auditor")] };
    expect(isReleasable(story({ flow: single, signOffs: [signed(0, "luo")] }))).toBe(false);
  });

  test("given under one flow is asked anew under another", () => {
    const other = { ...flow, id: "other", version: 2 };
    expect(bindFlow(atCollege(), other)).toMatchObject({ flow: other, round: 2 });
    expect(bindFlow(atCollege(), { ...flow })).toMatchObject({ round: 1 });
  });
});

describe("a change of content", () => {
  const text = { hash: "another text", credited: ["photographer"] };

  test("by a reporter voids every signature and makes them an author", () => {
    const decision = decide(
      person("chen", "reporter"),
      atCollege({ state: "returned", stage: null }),
      { move: "save", text },
      now,
    );
    expect(decision).toMatchObject({
      ok: true,
      next: {
        head: "another text",
        round: 2,
        writers: ["writer", "chen"],
        credited: ["photographer"],
        makers: ["writer", "chen"],
      },
    });
  });

  test("that changes nothing voids nothing", () => {
    const standing = atCollege({ state: "returned", stage: null });
    const decision = decide(writer, standing, { move: "save", text: { hash: "text", credited: [] } }, now);
    expect(decision).toMatchObject({ ok: true, next: standing });
  });

  test("by the college auditor sends the story back to the department audit", () => {
    const decision = decide(luo, atCollege(), { move: "amend", seen: "text", text }, now);
    expect(decision).toMatchObject({
      ok: true,
      next: { state: "audit", stage: 0, round: 2, writers: ["writer"], makers: ["writer", "luo"] },
    });
  });

  test("comes with a save or an amendment only", () => {
    expect(decide(luo, atCollege(), { move: "hold", seen: "text", text }, now)).toMatchObject({
      next: { head: "text" },
    });
    expect(refusal(luo, atCollege(), { move: "amend", seen: "text" })).toBe("nothing_changed");
    expect(refusal(luo, atCollege(), { move: "amend", seen: "text", text: { ...text, hash: "text" } })).toBe(
      "nothing_changed",
    );
  });
});

describe("a step", () => {
  test.each([undefined, "", "    ", "four", "  ok  "])("that needs a reason is refused with %j", (reason) => {
    expect(refusal(yang, story(), { move: "return", seen: "text", reason })).toBe("reason_missing");
  });

  test("takes a reason of five characters, in Chinese too", () => {
    expect(refusal(yang, story(), { move: "reject", seen: "text", reason: "标题不通顺" })).toBe("yes");
  });

  test("takes a reason from the college's list without further words", () => {
    expect(refusal(yang, story(), { move: "return", seen: "text", reasons: ["facts"] })).toBe("yes");
    expect(refusal(yang, story(), { move: "return", seen: "text", reasons: [] })).toBe("reason_missing");
  });

  test("to hold a story takes a day that lies ahead, or none", () => {
    const holdUntil = (backAt?: Date) => refusal(yang, story(), { move: "hold", seen: "text", backAt });
    expect([minutes(-1), now, minutes(1), undefined].map(holdUntil)).toEqual([
      "time_not_ahead",
      "time_not_ahead",
      "yes",
      "yes",
    ]);
  });

  test("of the clock brings a held story back to the audit it was held at", () => {
    expect(comeBack(atCollege({ state: "held" }))).toEqual(atCollege());
  });

  test.each([undefined, minutes(-1), now])("onto the calendar is refused for %s", (releaseAt) => {
    expect(refusal(luo, atCollege(), { move: "schedule", seen: "text", releaseAt })).toBe("time_not_ahead");
  });

  test("back to the desk is open to the writer until the first verdict", () => {
    expect(refusal(writer, story(), { move: "take_back" })).toBe("yes");
    const amended = decide(yang, story(), { move: "amend", seen: "text", text: { hash: "new", credited: [] } }, now);
    if (!amended.ok) throw new Error(amended.refusal);
    expect(refusal(writer, amended.next, { move: "take_back" })).toBe("wrong_state");
    expect(refusal(writer, story({ judged: true }), { move: "take_back" })).toBe("wrong_state");
  });

  test("to the next audit of a returned story that did not change skips what is signed", () => {
    const returned = decide(luo, atCollege(), { move: "return", seen: "text", reason: "because of this" }, now);
    if (!returned.ok) throw new Error(returned.refusal);
    expect(decide(writer, returned.next, { move: "submit" }, now)).toMatchObject({
      next: { state: "audit", stage: 1, judged: false },
    });
  });

  test("that starts a correction asks for every signature anew", () => {
    const printed = story({ state: "published", stage: null, live: "text", makers: [] });
    const corrected = decide(writer, printed, { move: "correct", reason: "because of this" }, now);
    expect(corrected).toMatchObject({ next: { state: "draft", stage: null, live: "text", round: 2 } });
  });

  test("off the calendar asks for every signature anew", () => {
    const scheduled = story({ state: "scheduled", stage: 1, signOffs: [signed(0, "yang"), signed(1, "luo")] });
    const returned = decide(luo, scheduled, { move: "return", seen: "text", reason: "because of this" }, now);
    expect(returned).toMatchObject({ next: { state: "returned", round: 2 } });
    const sentBack = decide(
      luo,
      scheduled,
      { move: "return_to_department", seen: "text", reason: "because of this" },
      now,
    );
    expect(sentBack).toMatchObject({ next: { state: "audit", stage: 0, round: 2 } });
  });

  test("that submits what readers see already is refused", () => {
    expect(refusal(writer, story({ state: "draft", stage: null, live: "text" }), { move: "submit" })).toBe(
      "nothing_changed",
    );
  });

  test("that rejects or drops a correction leaves readers the page they have", () => {
    const correcting = story({ head: "new text", live: "text", round: 4 });
    const rejected = decide(yang, correcting, { move: "reject", seen: "new text", reason: "because of this" }, now);
    expect(rejected).toMatchObject({ next: { state: "published", stage: null, head: "text", live: "text" } });
    const dropped = decide(writer, { ...correcting, state: "draft", stage: null }, { move: "drop_correction" }, now);
    expect(dropped).toMatchObject({ next: { state: "published", head: "text", live: "text" } });
  });
});
