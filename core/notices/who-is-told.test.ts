import { describe, expect, test } from "vitest";
import type { Standing } from "../workflow/standing";
import type { NoticeKind } from "./notice-kinds";
import { kindsOf, whoIsTold } from "./who-is-told";

const stages = [
  { key: "department", role: "department_auditor", zh: "部门审核", en: "Department audit" },
  { key: "college", role: "college_auditor", zh: "学院审核", en: "College audit" },
] as const;

function standing(changes: Partial<Standing> = {}): Standing {
  return {
    department: "publicity",
    flow: { id: "flow", version: 1, stages },
    ...{ state: "draft", stage: null, head: "h1", live: null, round: 1, judged: false },
    writers: ["writer"],
    credited: ["photographer"],
    makers: ["writer"],
    openers: [],
    signOffs: [],
    ...changes,
  };
}

const signed = (stage: number, person: string) => ({ hash: "h1", round: 1, stage, person });
const draft = standing();
const department = standing({ state: "audit", stage: 0 });
const college = standing({ state: "audit", stage: 1, judged: true, signOffs: [signed(0, "first")] });
const bothSigned = [signed(0, "first"), signed(1, "last")];
const scheduled = standing({ state: "scheduled", stage: 1, judged: true, signOffs: bothSigned });
const published = standing({ state: "published", live: "h1", makers: [], signOffs: bothSigned });
const returned = standing({ state: "returned", judged: true });
const held = standing({ state: "held", stage: 0, judged: true });
const rejected = standing({ state: "rejected", judged: true });
const reopened = standing({ state: "audit", stage: 0, round: 2, judged: true, signOffs: bothSigned });
const amended = standing({ state: "audit", stage: 0, round: 2, head: "h2", makers: ["writer", "last"] });
const withdrawn = standing({ state: "withdrawn", judged: true });

type Hears = Record<string, NoticeKind>;
const authorsHear = (kind: NoticeKind): Hears => ({ writer: kind, photographer: kind });

const acts: [string, string | null, Standing, Standing, string[], Hears][] = [
  ["submit", "writer", draft, department, ["first", "second"], { first: "waiting", second: "waiting" }],
  ["submit", "writer", returned, department, ["first"], { first: "waiting" }],
  ["take_back", "writer", department, draft, [], {}],
  ["save", "writer", draft, standing({ head: "h2" }), [], {}],
  ["approve", "first", department, college, ["last"], { ...authorsHear("approved"), last: "waiting" }],
  ["approve", "first", department, college, ["first", "last"], { ...authorsHear("approved"), last: "waiting" }],
  ["return", "first", department, returned, [], authorsHear("returned")],
  ["return", "last", scheduled, returned, [], { ...authorsHear("returned"), first: "schedule_off" }],
  ["return_to_department", "last", college, reopened, ["first"], { first: "waiting" }],
  [
    "return_to_department",
    "last",
    scheduled,
    reopened,
    ["first", "second"],
    { ...authorsHear("schedule_off"), first: "waiting", second: "waiting" },
  ],
  ["hold", "first", department, held, [], authorsHear("held")],
  ["resume", "first", held, department, ["first", "second"], { second: "waiting" }],
  ["resume", null, held, department, ["first", "second"], { first: "waiting", second: "waiting" }],
  ["reject", "first", department, rejected, [], authorsHear("rejected")],
  ["amend", "first", department, amended, ["first", "second"], authorsHear("amended")],
  ["amend", "last", college, amended, ["first"], { ...authorsHear("amended"), first: "waiting" }],
  ["amend", "last", scheduled, amended, ["first"], { ...authorsHear("schedule_off"), first: "waiting" }],
  ["schedule", "last", college, scheduled, [], authorsHear("scheduled")],
  ["schedule", "other", scheduled, scheduled, [], authorsHear("scheduled")],
  ["release", "last", college, published, [], { ...authorsHear("released"), first: "released" }],
  ["release", "other", scheduled, published, [], { ...authorsHear("released"), first: "released", last: "released" }],
  [
    "release_on_time",
    null,
    scheduled,
    published,
    [],
    { ...authorsHear("released"), first: "released", last: "released" },
  ],
  [
    "schedule_failed",
    null,
    scheduled,
    reopened,
    ["first"],
    { ...authorsHear("schedule_off"), first: "waiting", last: "schedule_off" },
  ],
  ["correct", "writer", published, standing({ live: "h1", round: 2 }), [], { photographer: "correction" }],
  ["correct", "last", published, standing({ live: "h1", round: 2 }), [], authorsHear("correction")],
  ["drop_correction", "writer", standing({ live: "h1", round: 2 }), published, [], {}],
  ["withdraw", "last", published, withdrawn, [], { ...authorsHear("withdrawn"), first: "withdrawn" }],
  [
    "withdraw",
    "other",
    scheduled,
    withdrawn,
    [],
    { ...authorsHear("withdrawn"), first: "withdrawn", last: "withdrawn" },
  ],
];

describe("who is told of an act", () => {
  test.each(acts)("%s by %s", (act, actor, before, after, holders, hears) => {
    const told = whoIsTold({ act, actor, before, after }, holders);
    expect(Object.fromEntries(told.map(({ person, kind }) => [person, kind]))).toEqual(hears);
    expect(told).toHaveLength(Object.keys(hears).length);
  });

  test.each(acts)(
    "everything heard of %s by %s is news that addresses outside can take",
    (act, actor, before, after, holders) => {
      const news = { act, actor, before, after };
      const kinds = kindsOf(news);
      for (const { kind } of whoIsTold(news, holders)) expect(kinds).toContain(kind);
    },
  );

  test("an author who audits is never told that their own story waits for them", () => {
    const act = { act: "submit", actor: "writer", before: draft, after: department };
    expect(whoIsTold(act, ["photographer", "first"])).toEqual([{ person: "first", kind: "waiting" }]);
  });
});
