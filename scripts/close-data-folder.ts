import path from "node:path";
import { keepToOwner } from "@/db/keep-to-owner";

/**
 * Closes what lies in the data folder to everybody else on this machine, at every start. Only `press` is read by a web server, which
 * has to pass through the folder without seeing what is in it.
 */
export function closeDataFolder(dataDir: string): void {
  const inside = (names: string[]) => names.map((name) => path.join(dataDir, name));
  keepToOwner(0o711, dataDir);
  keepToOwner(0o700, ...inside(["keys", "media", "backups"]));
  keepToOwner(0o600, ...inside(["newsroom.sqlite", "newsroom.sqlite-wal", "newsroom.sqlite-shm"]));
}
