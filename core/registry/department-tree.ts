type Placed = { id: string; parent: string | null };

/** Departments in the order of a tree: each with its depth, those below it right behind it, otherwise as they were given. */
export function departmentTree<T extends Placed>(departments: readonly T[]): (T & { depth: number })[] {
  const known = new Set(departments.map(({ id }) => id));
  const below = new Map<string | null, T[]>();
  for (const one of departments) {
    const parent = one.parent !== null && known.has(one.parent) ? one.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const walk = (parent: string | null, depth: number): (T & { depth: number })[] =>
    (below.get(parent) ?? []).flatMap((one) => [{ ...one, depth }, ...walk(one.id, depth + 1)]);
  return walk(null, 0);
}

/** Whether a department is another one or stands somewhere below it: what may not become its parent. */
export function isWithin(departments: readonly Placed[], id: string, above: string): boolean {
  const parents = new Map(departments.map((one) => [one.id, one.parent]));
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
