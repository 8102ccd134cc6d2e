import { chmodSync, statSync } from "node:fs";

/**
 * Takes from files and folders what this mode does not allow, and adds nothing: drafts and accounts are nobody's but the newsroom's,
 * whatever the umask was. What is not there, or belongs to somebody else, stays as it is.
 */
export function keepToOwner(mode: number, ...names: string[]): void {
  for (const name of names) {
    try {
      const { mode: had } = statSync(name);
      const kept = had & 0o777 & mode;
      if (kept !== (had & 0o777)) chmodSync(name, kept);
    } catch (problem) {
      if (!["ENOENT", "EPERM", "EROFS"].includes((problem as NodeJS.ErrnoException).code ?? "")) throw problem;
    }
  }
}
