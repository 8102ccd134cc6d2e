import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A photo readers may fetch: its files, and the tags of the live stories that show it. */
export type ShownPhoto = { hash: string; files: readonly string[]; tags: string[] };

/** Photos of live stories where a web server in front may send them without asking: `photos/media/<hash>/960.webp`. */
export type PhotoLinks = {
  /** Links the photo's files in, if `isCurrent` still says so at the last moment. */
  show: (photo: ShownPhoto, isCurrent: () => boolean) => void;
  /** Takes away, before it returns, every photo that a story with one of these tags shows. */
  takeAway: (tags: readonly string[]) => void;
  clear: () => void;
};

/** Opens the links in `folder` to photos in `media`. Those of an earlier run stay only with `keep`. */
export function openPhotoLinks(folder: string, media: string, keep: boolean): PhotoLinks {
  const rooms = { photos: path.join(folder, "photos", "media"), cards: path.join(folder, "photo-cards") };
  for (const room of Object.values(rooms)) mkdirSync(room, { recursive: true });
  const shown = new Map<string, string[]>();
  const remove = (hash: string) => {
    rmSync(path.join(rooms.photos, hash), { recursive: true, force: true });
    rmSync(path.join(rooms.cards, hash), { force: true });
    shown.delete(hash);
  };
  const clear = () => {
    for (const room of Object.values(rooms)) for (const name of readdirSync(room)) remove(name);
  };
  if (keep) for (const hash of readdirSync(rooms.cards)) shown.set(hash, readTags(path.join(rooms.cards, hash)));
  else clear();
  return {
    clear,
    show({ hash, files, tags }, isCurrent) {
      if (shown.has(hash) || !isHash(hash) || !isCurrent()) return;
      // The card goes first: no photo lies there that nobody knows of. Nothing else of this process runs in between.
      writeFileSync(path.join(rooms.cards, hash), tags.join("\n"));
      shown.set(hash, tags);
      mkdirSync(path.join(rooms.photos, hash), { recursive: true });
      for (const file of files)
        link(path.join(media, hash.slice(0, 2), hash, file), path.join(rooms.photos, hash, file));
    },
    takeAway(tags) {
      for (const [hash, own] of [...shown]) if (own.some((tag) => tags.includes(tag))) remove(hash);
    },
  };
}

function readTags(file: string): string[] {
  return readFileSync(file, "utf8").split("\n");
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** A second name for the same bytes; a copy where the two folders lie on different disks. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === "EXDEV" || code === "EPERM") copyFileSync(from, to);
    else if (code !== "EEXIST" && code !== "ENOENT") throw problem;
  }
}
