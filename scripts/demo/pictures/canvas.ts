/** One drawing before it is printed: its size, the colour of its ground and its parts from back to front. */
export type Drawing = { width: number; height: number; ground: string; parts: string[] };

/** The newsroom's colours, muted as ink is on newsprint. */
export const palette = {
  paper: "#f4eddd",
  cream: "#fbf6ea",
  sand: "#dfcfae",
  clay: "#c2a67c",
  wood: "#a97f54",
  umber: "#6d4f37",
  ink: "#24211d",
  slate: "#5d6b70",
  mist: "#c9d2cc",
  sky: "#dde3d9",
  vermilion: "#b5402f",
  rose: "#d98872",
  jade: "#2f6b57",
  leaf: "#5f9079",
  sage: "#a3bda6",
  amber: "#d19a3d",
  straw: "#ecd08c",
} as const;

export const landscape = { width: 1600, height: 1067 } as const;
export const classic = { width: 1600, height: 1200 } as const;
export const portrait = { width: 1067, height: 1600 } as const;

export function toSvg({ width, height, ground, parts }: Drawing): string {
  // A little grain keeps the flat colours from looking like a diagram.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<filter id="speck" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"
 stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 .2  0 0 0 0 .17  0 0 0 0 .13  0 0 0 1.6 -.62"/></filter>
<pattern id="grain" width="320" height="320" patternUnits="userSpaceOnUse"><rect width="320" height="320" filter="url(#speck)"/></pattern>
<rect width="${width}" height="${height}" fill="${ground}"/>${parts.join("")}
<rect width="${width}" height="${height}" fill="url(#grain)" opacity=".1"/></svg>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, round = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
}

export function disc(x: number, y: number, radius: number, fill: string): string {
  return ellipse(x, y, radius, radius, fill);
}

export function ring(x: number, y: number, radius: number, colour: string, width: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** A filled shape; `d` is an SVG path. */
export function shape(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

/** A drawn line with round ends; `d` is an SVG path. */
export function line(d: string, colour: string, width: number): string {
  const stroke = `stroke="${colour}" stroke-width="${width}"`;
  return `<path d="${d}" fill="none" ${stroke} stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function faint(opacity: number, ...parts: string[]): string {
  return `<g opacity="${opacity}">${parts.join("")}</g>`;
}

export function moved(x: number, y: number, scale: number, ...parts: string[]): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${parts.join("")}</g>`;
}

export function mirrored(x: number, ...parts: string[]): string {
  return `<g transform="translate(${2 * x} 0) scale(-1 1)">${parts.join("")}</g>`;
}

export function turned(degrees: number, x: number, y: number, ...parts: string[]): string {
  return `<g transform="rotate(${degrees} ${x} ${y})">${parts.join("")}</g>`;
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

/** A colour towards black (negative) or white (positive), by a share of 0 to 1. */
export function tone(colour: string, share: number): string {
  const target = share < 0 ? 0 : 255;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((value) => Math.round(value + (target - value) * Math.abs(share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The same scatter of numbers from 0 to 1 at every drawing. */
export function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
