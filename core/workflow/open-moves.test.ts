import { expect, test } from "vitest";
import { findClosed, listOpenMoves } from "./open-moves";
import type { Actor, Role, Standing } from "./standing";

function person(id: string, role: Role, department: string | null = "publicity"): Actor {
  return { id, roles: [{ role, department }], confirmedAt: null };
}

const writer = person("writer", "reporter");
const departmentAuditor = person("yang", "department_auditor");
const collegeAuditor = person("luo", "college_auditor", null);
const elsewhere = person("else", "department_auditor", "automotive");
const administrator = person("admin", "administrator", null);
const people = { writer, departmentAuditor, collegeAuditor, elsewhere, administrator };

const flow = {
  id: "flow",
  version: 1,
  stages: [
    { key: "department", role: "department_auditor", zh: "部门审核", en: "Department audit" },
    { key: "college", role: "college_auditor", zh: "学院审核", en: "College audit" },
  ],
} as const;

const draft: Standing = {
  department: "publicity",
  flow,
  state: "draft",
  stage: null,
  head: "h1",
  live: null,
  round: 1,
  judged: false,
  writers: ["writer"],
  credited: [],
  makers: ["writer"],
  openers: [],
  signOffs: [],
};
const signed = [{ hash: "h1", round: 1, stage: 0, person: "yang" }];
const stories = {
  draft,
  atDepartment: { ...draft, state: "audit", stage: 0 },
  atCollege: { ...draft, state: "audit", stage: 1, judged: true, signOffs: signed },
  held: { ...draft, state: "held", stage: 1, judged: true, signOffs: signed },
  scheduled: {
    ...draft,
    state: "scheduled",
    stage: 1,
    judged: true,
    signOffs: [...signed, { hash: "h1", round: 1, stage: 1, person: "luo" }],
  },
  published: { ...draft, state: "published", live: "h1", judged: true },
  rejected: { ...draft, state: "rejected", judged: true },
} as const satisfies Record<string, Standing>;

test.each([
  ["draft", "writer", ["save", "submit"]],
  ["draft", "departmentAuditor", []],
  ["atDepartment", "writer", ["take_back"]],
  ["atDepartment", "departmentAuditor", ["amend", "approve", "return", "hold", "reject"]],
  ["atDepartment", "collegeAuditor", []],
  ["atDepartment", "elsewhere", []],
  ["atDepartment", "administrator", []],
  ["atCollege", "departmentAuditor", []],
  ["atCollege", "collegeAuditor", ["amend", "release", "schedule", "return", "return_to_department", "hold", "reject"]],
  ["held", "collegeAuditor", ["return", "return_to_department", "resume", "reject"]],
  ["scheduled", "collegeAuditor", ["amend", "release", "schedule", "return", "return_to_department"]],
  ["published", "writer", ["correct"]],
  ["published", "departmentAuditor", []],
  ["published", "collegeAuditor", ["correct", "withdraw"]],
  ["rejected", "collegeAuditor", []],
] as const)("a story that is %s offers the %s: %j", (story, who, buttons) => {
  expect(listOpenMoves(people[who], stories[story])).toEqual(buttons);
});

test("who wrote a story is told so, and who signed it already is told so too", () => {
  const both = { ...departmentAuditor, roles: [...departmentAuditor.roles, ...collegeAuditor.roles] };
  expect(findClosed({ ...departmentAuditor, id: "writer" }, stories.atDepartment, "approve")).toBe("own_work");
  expect(findClosed(both, stories.atCollege, "release")).toBe("already_signed");
  expect(findClosed(elsewhere, stories.atDepartment, "approve")).toBe("not_found");
});
