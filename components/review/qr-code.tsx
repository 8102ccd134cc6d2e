import { encode } from "uqr";

/** A QR code that a telephone reads as this text, drawn in black on white with the quiet border the standard asks for (ISO/IEC 18004). */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(drawRow).join("")} fill="#000" />
    </svg>
  );
}

/** One row of the code: each run of black squares as one bar. */
function drawRow(row: readonly boolean[], y: number): string {
  return row.reduce((path, black, x) => {
    if (!black || row[x - 1]) return path;
    const end = row.indexOf(false, x);
    return `${path}M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`;
  }, "");
}
