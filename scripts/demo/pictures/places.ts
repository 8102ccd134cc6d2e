import { disc, ellipse, line, mirrored, moved, palette as p, rect, scatter, shape, times, tone } from "./canvas";

/** A row of karst hills standing on the line y, from x to x + width: steep, round-headed, close together. */
export function karst(seed: number, x: number, y: number, width: number, height: number, fill: string): string {
  const random = scatter(seed);
  let d = `M${x - 40} ${y}`;
  for (let at = x - 40; at < x + width; ) {
    const broad = height * (0.55 + random() * 0.5);
    const top = y - height * (0.5 + random() * 0.5);
    const foot = y - height * (0.08 + random() * 0.16);
    d += ` C${at + broad * 0.2} ${foot - (foot - top) * 0.5} ${at + broad * 0.24} ${top} ${at + broad * 0.5} ${top}`;
    d += ` S${at + broad * 0.8} ${foot - (foot - top) * 0.5} ${at + broad} ${foot}`;
    at += broad;
  }
  return shape(`${d} L${x + width + 60} ${y} Z`, fill);
}

/** A round-headed tree with its shadow side, trunk foot at x and y. */
export function tree(x: number, y: number, height: number, colour: string = p.jade): string {
  const dark = tone(colour, -0.18);
  return moved(
    x,
    y,
    height / 100,
    line("M0 0 L0 -52 M0 -34 L11 -48 M0 -28 L-9 -40", p.umber, 3.6),
    disc(-15, -58, 17, colour) +
      disc(15, -56, 18, dark) +
      disc(1, -76, 22, colour) +
      disc(14, -73, 13, dark) +
      disc(-7, -82, 11, tone(colour, 0.14)),
  );
}

/** A potted plant with upright leaves, pot foot at x and y. */
export function plant(x: number, y: number, height: number, pot: string = p.vermilion): string {
  const leaf = (angle: number, long: number, colour: string) =>
    `<g transform="rotate(${angle} 0 -24)">${shape(`M0 -22 C-9 ${-24 - long * 0.5} -6 ${-24 - long * 0.8} 0 ${-24 - long} C6 ${-24 - long * 0.8} 9 ${-24 - long * 0.5} 0 -22 Z`, colour)}</g>`;
  const leaves =
    leaf(-48, 54, p.jade) +
    leaf(46, 56, p.jade) +
    leaf(-24, 68, p.leaf) +
    leaf(25, 66, tone(p.jade, -0.15)) +
    leaf(0, 76, p.leaf);
  return moved(
    x,
    y,
    height / 100,
    leaves,
    shape("M-15 -28 L15 -28 L11 0 L-11 0 Z", pot),
    rect(-17, -30, 34, 6, tone(pot, 0.12), 1),
  );
}

/** Hanging cloth in folds. */
export function curtain(x: number, y: number, width: number, height: number, colour: string, folds: number): string {
  const fold = width / folds;
  return (
    rect(x, y, width, height, colour) +
    times(folds, (index) => {
      const left = x + index * fold;
      const dark = shape(
        `M${left} ${y} L${left + fold * 0.34} ${y} L${left + fold * 0.22} ${y + height} L${left} ${y + height} Z`,
        tone(colour, -0.16),
      );
      return dark + rect(left + fold * 0.62, y, fold * 0.12, height, tone(colour, 0.1));
    })
  );
}

/** A wooden lectern seen from the front, foot centre at x and y, with a microphone. */
export function lectern(x: number, y: number, height: number, wood: string, mark: string): string {
  return moved(
    x,
    y,
    height / 100,
    line("M14 -96 Q16 -116 6 -124", p.ink, 2) + ellipse(5, -125, 3.4, 4.4, p.ink),
    shape("M-36 -98 L36 -98 L42 -86 L-42 -86 Z", tone(wood, 0.18)),
    rect(-42, -86, 84, 9, wood) + shape("M-34 -77 L34 -77 L28 -6 L-28 -6 Z", tone(wood, -0.08)),
    shape("M10 -77 L34 -77 L28 -6 L14 -6 Z", tone(wood, -0.2)) + rect(-36, -6, 72, 6, tone(wood, -0.32)),
    disc(-2, -46, 12, mark) + disc(-2, -46, 7, tone(mark, 0.22)),
  );
}

/** A window of panes with whatever is behind it. */
export function windowPane(
  x: number,
  y: number,
  width: number,
  height: number,
  columns: number,
  frame: string,
  view: string,
): string {
  const id = `pane-${x}-${y}`;
  const bars = times(columns - 1, (index) => rect(x + ((index + 1) * width) / columns - 4, y, 8, height, frame));
  return (
    `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">${view}</g>` +
    bars +
    rect(x, y + height * 0.36, width, 7, frame) +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${frame}" stroke-width="14"/>`
  );
}

/** A lamp on a cord from the ceiling. */
export function pendant(x: number, length: number, size: number, colour: string): string {
  return (
    line(`M${x} 0 L${x} ${length}`, p.ink, 3) +
    shape(
      `M${x - size} ${length + size * 0.8} Q${x - size * 0.9} ${length} ${x} ${length} Q${x + size * 0.9} ${length} ${x + size} ${length + size * 0.8} Z`,
      colour,
    ) +
    ellipse(x, length + size * 0.8, size * 0.55, size * 0.14, p.straw)
  );
}

/** Books standing on a shelf whose board is at y. */
export function books(seed: number, x: number, y: number, width: number, height: number): string {
  const random = scatter(seed);
  const colours = [p.vermilion, p.jade, p.amber, p.slate, p.sand, p.umber, p.leaf, p.cream];
  let parts = "";
  for (let at = x; at < x + width - 14; ) {
    const thick = 11 + random() * 13;
    const tall = height * (0.62 + random() * 0.34);
    const colour = colours[Math.floor(random() * colours.length)] ?? p.jade;
    parts +=
      rect(at, y - tall, thick - 1.5, tall, colour) + rect(at, y - tall * 0.84, thick - 1.5, 3, tone(colour, 0.35));
    at += thick;
  }
  return parts;
}

/** The same thing on both sides of x. */
export function bothSides(x: number, part: string): string {
  return part + mirrored(x, part);
}
