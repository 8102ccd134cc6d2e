import { importRegistry } from "@/commands/import-registry";
import { markOf } from "@/core/registry/plan-mark";
import { planPeople } from "@/core/registry/plan-people";
import type { TableRow } from "@/core/registry/table";
import { findPersonChoices } from "@/db/queries/find-registry-person";
import { listWholeRegistry } from "@/db/queries/list-registry";
import type { BenchNewsroom } from "./bench-newsroom";
import { type Figure, limited, percentile } from "./measure";

const people = 5000;
const size = `${people} people`;
const typed = ["we", "lz", "wei 49", "韦", "wyy", "weiyi", "zz", "liz"];

/** What it takes to bring in a whole registry, and to find somebody in it by two letters. */
export async function measureRegistry({ store, staff }: BenchNewsroom): Promise<Figure[]> {
  const rows = tableOf(people);
  const administrator = { ...staff.reporter, roles: [{ role: "administrator" as const, department: null }] };
  const begun = performance.now();
  const seen = markOf(planPeople(rows, await store.read(listWholeRegistry)));
  const brought = await importRegistry(store, administrator, { rows, seen }, new Date());
  const took = performance.now() - begun;
  if (!brought.ok) throw new Error(brought.refusal);

  const times: number[] = [];
  for (let round = 0; round < 25; round++) {
    for (const query of typed) {
      const asked = performance.now();
      await store.read((reader) => findPersonChoices(reader, { query, day: "2026-03-09", language: "en" }));
      times.push(performance.now() - asked);
    }
  }
  return [
    limited("registry brought in", took, "ms", size, 5000),
    limited("somebody looked up, p99", percentile(times, 0.99), "ms", size, 50),
  ];
}

function tableOf(count: number): TableRow[] {
  return Array.from({ length: count }, (_, at) => ({
    row: at + 2,
    cells: {
      ...{ zh: `韦一${String.fromCharCode(0x4e00 + at)}`, en: `Wei Yi ${at}` },
      ...{ post_zh: "教师", post_en: "Lecturer", unit_zh: "宣传部", unit_en: "Publicity Department" },
    },
  }));
}
