import { readFileSync } from "node:fs";
import { approveStory } from "@/commands/approve-story";
import type { Order } from "@/commands/carry-out";
import type { Viewer } from "@/core/viewer";
import { openStore } from "@/db/open-store";
import { sealerFrom } from "@/db/sealer";

// A process of its own that signs one story: races.test.ts starts two of them on one SQLite file.
type Task = { dataDir: string; key: string; viewer: Viewer; order: Order & { seen: string }; now: string };
const task = JSON.parse(process.argv[2] ?? "") as Task;
const store = await openStore({ dataDir: task.dataDir, sealer: sealerFrom(readFileSync(task.key, "utf8")) });
const now = new Date(task.now);
const result = await approveStory(store, { ...task.viewer, confirmedAt: now }, task.order, now);
console.log(result.ok ? "yes" : result.refusal);
await store.close();
