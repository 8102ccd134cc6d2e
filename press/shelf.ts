import type { Print } from "./encode";

export type Shelf = {
  get: (name: string) => Print | undefined;
  set: (name: string, print: Print) => void;
  delete: (name: string) => void;
  clear: () => void;
};

/** Prints kept in memory up to a number of bytes; the ones nobody asked for longest make room. */
export function openShelf(most: number): Shelf {
  const prints = new Map<string, Print>();
  let bytes = 0;
  const remove = (name: string) => {
    const print = prints.get(name);
    if (print && prints.delete(name)) bytes -= sizeOf(print);
  };
  return {
    get(name) {
      const print = prints.get(name);
      // A map remembers the order of insertion: what is asked for goes to its end again.
      if (print && prints.delete(name)) prints.set(name, print);
      return print;
    },
    set(name, print) {
      remove(name);
      if (sizeOf(print) > most) return;
      prints.set(name, print);
      bytes += sizeOf(print);
      for (const oldest of prints.keys()) {
        if (bytes <= most) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear() {
      prints.clear();
      bytes = 0;
    },
  };
}

function sizeOf({ plain, gzip, br }: Print): number {
  return plain.length + gzip.length + br.length + 1024;
}
