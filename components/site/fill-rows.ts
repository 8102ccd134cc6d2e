const shares = { 1: "lg:col-span-12", 2: "lg:col-span-6", 3: "lg:col-span-4", 4: "lg:col-span-3" } as const;
type Share = keyof typeof shares;

/** The widths of so many blocks: up to four in a row and every row full, on smaller screens in twos. */
export function fillRows(blocks: number): string[] {
  const rows = Math.ceil(blocks / 4);
  const inRow = (row: number) => (Math.floor(blocks / rows) + (row < blocks % rows ? 1 : 0)) as Share;
  const wide = Array.from({ length: rows }, (_, row) => inRow(row)).flatMap((share) =>
    Array.from({ length: share }, () => shares[share]),
  );
  return wide.map((share, at) => {
    const alone = blocks % 2 === 1 && at === blocks - 1;
    return `${alone ? "sm:col-span-12" : "sm:col-span-6"} ${share}`;
  });
}
