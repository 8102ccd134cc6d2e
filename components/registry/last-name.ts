const divided = /^(.*(?:[,，、;；]|\sand\s|\s&\s)\s*)?(.*)$/su;

/** The name at the end of a line of names. */
export function lastName(line: string): string {
  return divided.exec(line)?.[2] ?? line;
}

/** The line with another name at its end. */
export function withLastName(line: string, name: string): string {
  return `${divided.exec(line)?.[1] ?? ""}${name}`;
}
