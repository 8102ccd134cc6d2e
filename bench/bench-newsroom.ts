import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashPassword } from "@/auth/password";
import { addPerson } from "@/commands/add-person";
import { openNewsroom } from "@/commands/open-newsroom";
import type { ActiveRole } from "@/core/workflow/standing";
import { migrateStore } from "@/db/migrate";
import { findViewer } from "@/db/queries/find-viewer";
import { sealerFrom } from "@/db/sealer";
import { openStore } from "@/db/open-store";
import type { Store } from "@/db/store";
import { parseEnvironment } from "@/env";
import { ensureKeys } from "@/scripts/keys";
import type { Staff } from "./many-stories";

export const benchPassword = "measure-twice-7";

/** The store of a bench folder, and its three people. */
export type BenchNewsroom = { dataDir: string; store: Store; staff: Staff };

/** An empty newsroom on SQLite in a folder of its own. */
export async function openBenchNewsroom(name: string): Promise<BenchNewsroom> {
  const dataDir = mkdtempSync(path.join(tmpdir(), `imprimatur-bench-${name}-`));
  const parsed = parseEnvironment({ DATA_DIR: dataDir, IMPRIMATUR_MODE: "demo" });
  if (!parsed.ok) throw new Error(parsed.line);
  const { environment } = parsed;
  mkdirSync(dataDir, { recursive: true });
  ensureKeys(environment);
  writeFileSync(environment.demoPasswordFile, benchPassword, { mode: 0o600 });
  await migrateStore({ dataDir });
  const store = await openStore({ dataDir, sealer: sealerFrom(readFileSync(environment.ledgerKeyFile, "utf8")) });
  const now = new Date();
  const departments = [{ id: "publicity", zh: "宣传部", en: "Publicity Department" }];
  const columns = [
    { id: "college-news", zh: "学院要闻", en: "College news" },
    { id: "notices", zh: "通知公告", en: "Notices" },
  ];
  await openNewsroom(store, { zh: "测试学院", en: "Bench College", departments, columns }, new Date(0));
  const seat = (username: string, role: ActiveRole) => seatPerson(store, username, role, now);
  const staff = {
    reporter: await seat("reporter", { role: "reporter", department: "publicity" }),
    departmentAuditor: await seat("department", { role: "department_auditor", department: "publicity" }),
    collegeAuditor: await seat("college", { role: "college_auditor", department: null }),
  };
  return { dataDir, store, staff };
}

async function seatPerson(store: Store, username: string, role: ActiveRole, now: Date) {
  const names = { username, zh: username, en: username, department: "publicity", language: "en" } as const;
  const account = { ...names, passwordHash: await hashPassword(benchPassword), roles: [role] };
  const added = await addPerson(store, null, account, new Date(0));
  if (!added.ok) throw new Error(added.refusal);
  const session = { person: added.person, epoch: 1, confirmedAt: now };
  const viewer = await store.read((reader) => findViewer(reader, session, now));
  if (!viewer) throw new Error(`${username} has no seat.`);
  return viewer;
}
