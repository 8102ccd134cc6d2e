/** The grounds that the accent stands on, by theme: the paper and its raised form (app/globals.css). */
const grounds = { light: ["#fbfaf6", "#ffffff"], dark: ["#161513", "#1f1d1a"] } as const;

/** The colour of a site that chose none: the red of the seal. */
export const houseAccent = "#b3261e";

/** What text and marks need to be read by everybody (WCAG 2.2, 1.4.3). */
export const readable = 4.5;

/** True for a colour as it is kept, `#rrggbb` in lower case. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

/** True when a colour (`#rrggbb`) can be read on the light paper. */
export function isReadableAccent(colour: string): boolean {
  return contrastOnPaper(colour) >= readable;
}

/** The contrast of a colour (`#rrggbb`) with the light paper, from 1 to 21. */
export function contrastOnPaper(colour: string): number {
  return leastContrast(colour, grounds.light);
}

/** The colour for the dark theme: the nearest lighter tint that can be read there. */
export function darkTint(colour: string): string {
  for (let white = 0; white < 100; white += 2) {
    const tint = mixWithWhite(colour, white / 100);
    if (leastContrast(tint, grounds.dark) >= readable) return tint;
  }
  return "#ffffff";
}

/** The style sheet that sets a college's accent in both themes; it comes before or after the house's own alike. */
export function accentStyles(colour: string): string {
  const rule = (value: string) => `:root:root{--accent:${value}}`;
  return `${rule(colour)}@media (prefers-color-scheme:dark){${rule(darkTint(colour))}}\n`;
}

/** The contrast of two colours from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function leastContrast(colour: string, against: readonly string[]): number {
  return Math.min(...against.map((ground) => contrast(colour, ground)));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixWithWhite(colour: string, white: number): string {
  const mixed = parts(colour).map((part) => Math.round(part + (255 - part) * white));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function parts(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
