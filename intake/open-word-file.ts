/**
 * An unpacked Word file in the shape mammoth opens files in, so that it never unpacks one itself. `lastRead` is the name of
 * the part that was asked for last: mammoth does not say which picture it hands out.
 */
export function asOpenFile(files: ReadonlyMap<string, Buffer>) {
  let last = "";
  return {
    exists: (name: string) => files.has(name),
    read: async (name: string, encoding?: "base64" | "utf-8") => {
      last = name;
      const content = files.get(name);
      if (!content) throw new Error(`The file holds no ${name}.`);
      if (!encoding) return content;
      return name.endsWith(".rels") ? nameEveryPart(name, content, files) : content.toString(encoding);
    },
    lastRead: () => last.split("/").at(-1) ?? last,
  };
}

/** Names a part that is not there for every picture whose own is not even named; mammoth would give up the whole text. */
function nameEveryPart(name: string, content: Buffer, files: ReadonlyMap<string, Buffer>): string {
  const relations = content.toString("utf-8");
  const owner = files.get(name.replace(/_rels\/([^/]+)\.rels$/, "$1"))?.toString("utf-8") ?? "";
  const known = new Set([...relations.matchAll(/\bId\s*=\s*["']([^"']+)["']/g)].map(([, id]) => id));
  const asked = [...owner.matchAll(/<(?:a:blip|v:imagedata)\b[^>]*?\br:(?:embed|id)\s*=\s*"([\w.-]+)"/g)].map(
    ([, id]) => id,
  );
  const missing = [...new Set(asked)].filter((id) => !known.has(id));
  const added = missing.map((id) => `<Relationship Id="${id}" Type="image" Target="media/${id}"/>`).join("");
  return relations.replace(/<\/Relationships>\s*$/, `${added}</Relationships>`);
}
