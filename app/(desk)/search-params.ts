export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One value of a search parameter, the first when it is given twice. */
export function oneOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
