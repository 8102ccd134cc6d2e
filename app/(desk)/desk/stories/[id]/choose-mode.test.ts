import { describe, expect, it } from "vitest";
import type { Viewer } from "@/core/viewer";
import type { ActiveRole, Standing } from "@/core/workflow/standing";
import { chooseMode } from "./choose-mode";

const now = new Date("2026-03-09T08:00:00.000Z");
const stages = [
  { key: "department", role: "department_auditor", zh: "部门审核", en: "Department audit" },
  { key: "college", role: "college_auditor", zh: "学院审核", en: "College audit" },
] as const;

function viewer(...roles: ActiveRole[]): Viewer {
  return {
    id: "p",
    username: "p",
    zh: "p",
    en: "p",
    department: "publicity",
    language: "en",
    roles,
    confirmedAt: null,
  };
}

function story(changes: Partial<Standing> = {}): Standing {
  const flow = { id: "f", version: 1, stages };
  const start = { state: "draft", stage: null, head: "h", live: null, round: 1, judged: false } as const;
  return {
    department: "publicity",
    flow,
    ...start,
    writers: ["w"],
    credited: [],
    makers: ["w"],
    openers: [],
    signOffs: [],
    ...changes,
  };
}

const reporter = viewer({ role: "reporter", department: "publicity" });
const auditor = viewer({ role: "department_auditor", department: "publicity" });
const plain = { amend: false, read: false };

describe("how somebody sees a story", () => {
  it("is written by its department's reporters while it is theirs, and read after that", () => {
    expect(chooseMode(reporter, story(), plain, now)).toBe("write");
    expect(chooseMode(reporter, story({ state: "returned" }), plain, now)).toBe("write");
    expect(chooseMode(reporter, story({ state: "audit", stage: 0 }), plain, now)).toBe("read");
    expect(chooseMode(reporter, story(), { amend: false, read: true }, now)).toBe("read");
  });

  it("is amended by the auditor who holds it and asks for that", () => {
    const waiting = story({ state: "audit", stage: 0 });
    expect(chooseMode(auditor, waiting, plain, now)).toBe("read");
    expect(chooseMode(auditor, waiting, { amend: true, read: false }, now)).toBe("amend");
    expect(chooseMode(auditor, story(), { amend: true, read: false }, now)).toBe("read");
  });

  it("is never amended by its own writer or at another's audit", () => {
    const asked = { amend: true, read: false };
    expect(chooseMode(auditor, story({ state: "audit", stage: 0, writers: ["p"] }), asked, now)).toBe("read");
    expect(chooseMode(auditor, story({ state: "audit", stage: 1 }), asked, now)).toBe("read");
  });
});
