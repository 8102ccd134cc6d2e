/** One line of a file: its text, or undefined where it is longer than anybody may write. `number` counts from 1. */
export type SplitLine = { number: number; text: string | undefined };

const lineEnd = 0x0a;

/** The lines of a stream of bytes, blank ones left out. A line of more than `most` bytes is counted, but never kept in memory. */
export async function* splitLines(pieces: AsyncIterable<Buffer>, most: number): AsyncGenerator<SplitLine> {
  let kept: Buffer[] = [];
  let length = 0;
  let number = 1;
  const take = (piece: Buffer) => {
    length += piece.length;
    if (length > most) kept = [];
    else kept.push(piece);
  };
  const finish = (): SplitLine | undefined => {
    const text =
      length > most
        ? undefined
        : Buffer.concat(kept)
            .toString("utf8")
            .replace(/^\uFEFF/, "")
            .trim();
    const line = { number: number++, text };
    [kept, length] = [[], 0];
    return text === "" ? undefined : line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(lineEnd); end !== -1; end = piece.indexOf(lineEnd, from)) {
      take(piece.subarray(from, end));
      from = end + 1;
      const line = finish();
      if (line) yield line;
    }
    take(piece.subarray(from));
  }
  const last = finish();
  if (last) yield last;
}
