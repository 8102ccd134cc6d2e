import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { migrateStore } from "@/db/migrate";
import { openStore } from "@/db/open-store";
import { sealerFrom } from "@/db/sealer";
import { generateKeyPairSync } from "node:crypto";
import { diskStorage } from "@/media/disk-storage";
import { openPhotoLinks } from "@/press/photo-links";
import { closeDataFolder } from "./close-data-folder";

function openFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "imprimatur-modes-"));
  const umask = process.umask(0o022);
  onTestFinished(() => {
    process.umask(umask);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const modeOf = (...names: string[]) => (statSync(path.join(...names)).mode & 0o777).toString(8);

test("a database that is made anew is read by its owner alone, with its journals", async () => {
  const dataDir = openFolder();
  const key = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  await migrateStore({ dataDir });
  const store = await openStore({ dataDir, sealer: sealerFrom(key) });
  const files = readdirSync(dataDir).filter((name) => name.startsWith("newsroom.sqlite"));
  expect(files.sort()).toEqual(["newsroom.sqlite", "newsroom.sqlite-shm", "newsroom.sqlite-wal"]);
  for (const file of files) expect(modeOf(dataDir, file), file).toBe("600");
  await store.close();
});

test("photos are closed to others where they are kept, and open where a live story shows them", async () => {
  const dataDir = openFolder();
  const hash = "ab".repeat(32);
  await diskStorage(dataDir).save(hash, "master.jpg", Buffer.from("picture"));
  const links = openPhotoLinks(path.join(dataDir, "press"), path.join(dataDir, "media"), false);
  links.show({ hash, files: ["master.jpg"], tags: ["story:a"] }, () => true);
  for (const folder of ["media", "media/ab", `media/ab/${hash}`]) expect(modeOf(dataDir, folder), folder).toBe("700");
  for (const folder of ["press", "press/photos", "press/photos/media", `press/photos/media/${hash}`]) {
    expect(modeOf(dataDir, folder), folder).toBe("755");
  }
  expect(modeOf(dataDir, "press/photos/media", hash, "master.jpg")).toBe("644");
});

test("a start closes what an earlier version left open, and opens nothing", () => {
  const dataDir = openFolder();
  for (const folder of ["keys", "media", "press"]) mkdirSync(path.join(dataDir, folder), { mode: 0o755 });
  writeFileSync(path.join(dataDir, "newsroom.sqlite"), "", { mode: 0o644 });
  chmodSync(dataDir, 0o755);
  closeDataFolder(dataDir);
  expect(["", "keys", "media", "press", "newsroom.sqlite"].map((name) => modeOf(dataDir, name))).toEqual([
    "711",
    "700",
    "700",
    "755",
    "600",
  ]);
  chmodSync(dataDir, 0o700);
  closeDataFolder(dataDir);
  expect(modeOf(dataDir)).toBe("700");
});
