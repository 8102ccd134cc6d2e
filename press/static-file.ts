import { readFile } from "node:fs/promises";
import path from "node:path";
import { encode, type Print } from "./encode";
import { openShelf } from "./shelf";

export type StaticFile = { print: Print; type: string };

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};
const inMemory = 8 * 1024 * 1024;

/**
 * Scripts and style sheets of the build, compressed once for all. Their names change with their content, so they never grow old.
 * Undefined for everything else, which Next serves.
 */
export function openStaticFiles(folder: string): (address: string) => Promise<StaticFile | undefined> {
  const shelf = openShelf(inMemory);
  return async (address) => {
    const name = /^\/_next\/static\/([\w./~-]+\.(?:js|css))$/.exec(address)?.[1];
    const file = name && path.join(folder, name);
    const type = file && types[path.extname(file)];
    if (!type || !file.startsWith(folder + path.sep)) return undefined;
    const print = shelf.get(file) ?? (await readPrint(file));
    if (print) shelf.set(file, print);
    return print && { print, type };
  };
}

async function readPrint(file: string): Promise<Print | undefined> {
  try {
    return await encode(await readFile(file), "well");
  } catch (problem) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes((problem as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw problem;
  }
}
