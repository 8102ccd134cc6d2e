import { expect, test } from "vitest";
import { listStays, type TimedAct, timeAudits } from "./stays";
import type { State } from "./standing";

/** Acts an hour apart: name, the place it leads to. */
function acts(...told: [string, (State | undefined)?, (number | null)?][]): TimedAct[] {
  return told.map(([act, to, stage], at) => ({
    seq: at + 1,
    at: new Date(at * 3_600_000),
    act,
    to,
    stage: stage ?? null,
  }));
}

function show(told: readonly TimedAct[]): string[] {
  return listStays(told).map(({ place, from, until, ended }) => {
    const hours = until ? (until.getTime() - from.getTime()) / 3_600_000 : "…";
    return `${place.state}${place.stage ?? ""} ${hours} ${ended?.act ?? ""}`.trim();
  });
}

test("each place is told with its time and the act that ended it", () => {
  const told = acts(["create", "draft"], ["submit", "audit", 0], ["approve", "audit", 1], ["release", "published"]);
  expect(show(told)).toEqual(["draft 1 submit", "audit0 1 approve", "audit1 1 release", "published …"]);
});

test("saves, amendments that stay, remarks and refused attempts end no stay", () => {
  const told = acts(
    ["create", "draft"],
    ["save", "draft"],
    ["submit", "audit", 0],
    ["refused"],
    ["amend", "audit", 0],
    ["send_remark"],
    ["approve", "audit", 1],
  );
  expect(show(told)).toEqual(["draft 2 submit", "audit0 4 approve", "audit1 …"]);
});

test("a story that comes back is told as often as it came, and its audit times add up", () => {
  const told = acts(
    ["create", "draft"],
    ["submit", "audit", 0],
    ["approve", "audit", 1],
    ["hold", "held", 1],
    ["resume", "audit", 1],
    ["return_to_department", "audit", 0],
    ["return", "returned"],
    ["submit", "audit", 0],
  );
  expect(show(told)).toEqual([
    "draft 1 submit",
    "audit0 1 approve",
    "audit1 1 hold",
    "held1 1 resume",
    "audit1 1 return_to_department",
    "audit0 1 return",
    "returned 1 submit",
    "audit0 …",
  ]);
  const hours = [...timeAudits(listStays(told), new Date(9 * 3_600_000))].map(([stage, time]) => [
    stage,
    time / 3_600_000,
  ]);
  expect(hours).toEqual([
    [0, 4],
    [1, 3],
  ]);
});

test("the hours on the calendar are nobody's audit", () => {
  const told = acts(["submit", "audit", 1], ["schedule", "scheduled", 1], ["release_on_time", "published"]);
  expect([...timeAudits(listStays(told), new Date(0)).values()]).toEqual([3_600_000]);
});
