/** The seal of the house: a square with two rows of a name, only where that person signed. Decoration: the name stands beside it. */
export function Seal({ name }: { name: string }) {
  const [first, second] = splitName(name);
  return (
    <span className="seal" aria-hidden="true">
      <span>{first}</span>
      <span>{second}</span>
    </span>
  );
}

/** Two rows: the first character and the rest of a Chinese name, the initials of any other. */
function splitName(name: string): [string, string] {
  const characters = [...name.trim()];
  if (/^\p{Script=Han}+$/u.test(name.trim())) return [characters[0] ?? "", characters.slice(1).join("")];
  const words = name.trim().split(/\s+/);
  return [[...(words[0] ?? "")][0]?.toUpperCase() ?? "", [...(words.at(-1) ?? "")][0]?.toUpperCase() ?? ""];
}
