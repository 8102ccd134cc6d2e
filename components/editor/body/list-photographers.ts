/** The names the byline credits with photos, as they stand in the form now; all its names while it credits nobody with photos. */
export function listPhotographers(form: HTMLFormElement | null): string[] {
  if (!form) return [];
  const fields = new FormData(form);
  const texts = (name: string) => fields.getAll(name).map((value) => (typeof value === "string" ? value.trim() : ""));
  const roles = texts("credit.role");
  const names = texts("credit.name");
  const photographers = names.filter((name, at) => name && roles[at] === "photo");
  return [...new Set(photographers.length > 0 ? photographers : names.filter(Boolean))];
}
