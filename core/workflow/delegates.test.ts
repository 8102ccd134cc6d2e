import { describe, expect, test } from "vitest";
import { type Asked, decide } from "./decide";
import { listOpenMoves } from "./open-moves";
import { maySee } from "./policy";
import type { ActiveRole, Actor, SignOff, Standing } from "./standing";
import { isReleasable } from "./validity";

// PRODUCT.md, rule 11: an auditor names a delegate, who meets every rule himself.
const now = new Date("2026-03-09T08:00:00.000Z");
const stages = (["department_auditor", "college_auditor"] as const).map((role) => ({
  key: role,
  role,
  zh: "",
  en: "",
}));
const actor = (id: string, ...roles: ActiveRole[]): Actor => ({ id, roles, confirmedAt: now });
const department = (more: Partial<ActiveRole> = {}): ActiveRole => {
  return { role: "department_auditor", department: "publicity", ...more };
};
const college = (more: Partial<ActiveRole> = {}): ActiveRole => ({
  role: "college_auditor",
  department: null,
  ...more,
});

const people = ["writer", "bo", "yang", "luo", "ming"];
function story(changes: Partial<Standing> = {}): Standing {
  const flow = { id: "usual", version: 1, stages };
  const start = { department: "publicity", flow, state: "audit" as const, stage: 0 };
  const text = { head: "text", live: null, round: 1, judged: false };
  const authors = { writers: ["writer"], credited: [], makers: ["writer"], openers: people };
  return { ...start, ...text, ...authors, signOffs: [], ...changes };
}
const signed = (stage: number, person: string, onBehalfOf?: string): SignOff => {
  return { hash: "text", round: 1, stage, person, onBehalfOf };
};
const atCollege = (...signOffs: SignOff[]) => story({ stage: 1, judged: true, signOffs });

function answer(who: Actor, standing: Standing, asked: Asked = { move: "approve", seen: "text" }) {
  const decision = decide(who, standing, asked, now);
  return decision.ok ? { for: decision.signed?.onBehalfOf } : decision.refusal;
}
const release = { move: "release", seen: "text" } as const;

describe("somebody who stands in", () => {
  const bo = actor("bo", department({ onBehalfOf: "yang" }));

  test("sees the story and signs it for the person who is away", () => {
    expect(maySee(bo, story())).toBe(true);
    expect(answer(bo, story())).toEqual({ for: "yang" });
  });

  test("signs in their own name what is theirs to audit anyway", () => {
    expect(answer(actor("bo", department({ onBehalfOf: "yang" }), department()), story())).toEqual({ for: null });
  });

  const administrator = { role: "administrator", department: null } as const;
  test.each<[string, Actor, Standing, string]>([
    ["their own work", bo, story({ writers: ["writer", "bo"] }), "own_work"],
    ["a story that credits them", bo, story({ credited: ["bo"] }), "own_work"],
    ["the work of the person who is away", bo, story({ writers: ["yang"] }), "own_work"],
    ["another department's story", bo, story({ department: "automotive" }), "not_found"],
    ["a text they never opened", bo, story({ openers: ["yang"] }), "not_opened"],
    ["as an administrator", { ...bo, roles: [...bo.roles, administrator] }, story(), "not_allowed"],
    ["without a fresh password", { ...bo, confirmedAt: null }, story(), "password_needed"],
  ])("does not sign %s", (_, who, standing, refusal) => {
    expect(answer(who, standing)).toBe(refusal);
  });

  test("does not sign the second audit for somebody who signed the first", () => {
    const forYang = actor("bo", college({ onBehalfOf: "yang" }));
    expect(answer(forYang, atCollege(signed(0, "yang")), release)).toBe("already_signed");
    expect(answer(forYang, atCollege(signed(0, "ming", "yang")), release)).toBe("already_signed");
    expect(answer(forYang, atCollege(signed(0, "ming")), release)).toEqual({ for: "yang" });
  });

  test("does not sign twice, whoever it would be for", () => {
    const forLuo = actor("bo", college({ onBehalfOf: "luo" }));
    expect(answer(forLuo, atCollege(signed(0, "bo", "yang")), release)).toBe("already_signed");
  });

  test("for several people signs for one who has no part in the story", () => {
    const forTwo = actor("bo", department({ onBehalfOf: "writer" }), department({ onBehalfOf: "yang" }));
    expect(answer(forTwo, story())).toEqual({ for: "yang" });
  });
});

describe("somebody who is away", () => {
  const yang = actor("yang", department({ lent: true }));

  test("still sees the stories and signs none", () => {
    expect(maySee(yang, story())).toBe(true);
    expect(answer(yang, story())).toBe("not_allowed");
    expect(listOpenMoves(yang, story())).toEqual([]);
  });

  test("cannot sign for the college what they lent", () => {
    const luo = actor("luo", college({ lent: true }));
    expect(answer(luo, atCollege(signed(0, "yang")), release)).toBe("not_allowed");
  });
});

describe("a release", () => {
  test.each<[string, Standing, boolean]>([
    ["signed by a delegate and another person stands", atCollege(signed(0, "bo", "yang"), signed(1, "luo")), true],
    ["signed by a delegate for the other signer does not", atCollege(signed(0, "luo"), signed(1, "bo", "luo")), false],
    ["signed twice for one person does not", atCollege(signed(0, "bo", "yang"), signed(1, "ming", "yang")), false],
    ["signed for the writer does not", atCollege(signed(0, "bo", "writer"), signed(1, "luo")), false],
  ])("%s", (_, standing, releasable) => {
    expect(isReleasable(standing)).toBe(releasable);
  });

  test("needs somebody else's word on a change, and a delegate's word for its maker is not that", () => {
    const stage = (at: number) => ({ ...stages[1]!, key: `audit ${at}` });
    const flow = { id: "long", version: 1, stages: [stage(0), stage(1)] };
    const changed = (...makers: string[]) => ({
      ...atCollege(signed(0, "bo", "yang"), signed(1, "luo")),
      flow,
      makers,
    });
    expect(isReleasable(changed("yang"))).toBe(true);
    expect(isReleasable(changed("bo"))).toBe(true);
    const luoAlone = { ...changed("luo"), flow, signOffs: [signed(0, "ming", "luo"), signed(1, "bo")] };
    expect(isReleasable(luoAlone)).toBe(true);
    expect(isReleasable({ ...luoAlone, signOffs: [signed(0, "luo"), signed(1, "ming", "luo")] })).toBe(false);
  });
});
