import { type Drawing, disc, ellipse, faint, landscape, line, palette as p, rect, shape, times, tone } from "./canvas";
import { somebody } from "./looks";
import { facingLeft, person } from "./people";
import { bothSides, pendant } from "./places";
import { poses } from "./poses";

/** Visitors led down the yellow-lined aisle of a machine shop. */
export function drawWorkshopVisit(): Drawing {
  return { ...landscape, ground: "#cfd2c6", parts: [hall(), ...machines(), ...visitors()] };
}

function hall(): string {
  const roof =
    times(6, (n) => line(`M0 ${60 + n * 8} L1600 ${60 + n * 8}`, "#a9aea3", 2)) +
    times(9, (n) => line(`M${n * 200 - 60} 44 l100 112 l100 -112`, "#98a095", 7));
  const windows = times(
    5,
    (n) =>
      rect(110 + n * 290, 210, 220, 150, "#eef0e4", 4) +
      rect(216 + n * 290, 210, 7, 150, "#cfd2c6") +
      rect(110 + n * 290, 280, 220, 6, "#cfd2c6"),
  );
  const floor =
    shape("M0 610 L1600 610 L1600 1067 L0 1067 Z", "#9aa29b") +
    shape("M640 610 L960 610 L1420 1067 L180 1067 Z", "#b4bab0");
  const lanes = shape("M628 610 L644 610 L206 1067 L150 1067 Z M956 610 L972 610 L1450 1067 L1394 1067 Z", p.amber);
  return (
    rect(0, 0, 1600, 170, "#b9beb1") +
    roof +
    rect(0, 150, 1600, 14, "#8b948b") +
    windows +
    rect(0, 520, 1600, 90, "#b3bab0") +
    floor +
    lanes +
    pendant(500, 210, 60, p.jade) +
    pendant(800, 190, 60, p.jade) +
    pendant(1100, 210, 60, p.jade)
  );
}

function machines(): string[] {
  return [
    machine(470, 640, 0.62, p.leaf),
    machine(1130, 640, 0.62, p.slate),
    machine(250, 760, 0.95, p.jade),
    machine(1350, 760, 0.95, "#3f5157"),
  ];
}

function machine(x: number, y: number, scale: number, colour: string): string {
  const cabinet =
    rect(-190, -330, 380, 330, colour, 16) +
    rect(110, -330, 80, 330, tone(colour, -0.16), 16) +
    rect(-190, -46, 380, 46, tone(colour, -0.34), 6) +
    rect(-190, -330, 380, 26, tone(colour, 0.16), 13);
  const glass =
    rect(-158, -270, 210, 168, p.ink, 10) +
    rect(-148, -260, 190, 148, "#4f6368", 6) +
    shape("M-148 -112 L-40 -260 L10 -260 L-98 -112 Z", "#6a7d80") +
    rect(-66, -260, 30, 70, p.mist) +
    rect(-58, -190, 14, 30, p.sand) +
    rect(-110, -140, 120, 28, p.slate);
  const panel =
    rect(78, -262, 88, 120, p.cream, 6) +
    rect(88, -252, 68, 50, p.ink, 3) +
    times(6, (n) =>
      disc(98 + (n % 3) * 24, -184 + Math.floor(n / 3) * 22, 7, [p.vermilion, p.amber, p.leaf][n % 3] ?? p.ink),
    );
  const lamp = rect(138, -372, 12, 44, p.ink) + rect(134, -390, 20, 20, p.amber, 4);
  return (
    faint(0.25, ellipse(x, y + 2, 225 * scale, 22 * scale, p.ink)) +
    `<g transform="translate(${x} ${y}) scale(${scale})">${lamp}${cabinet}${glass}${panel}</g>`
  );
}

function visitors(): string[] {
  const helmet = { cut: "helmet", accent: p.amber } as const;
  const shadow = (x: number, y: number) => faint(0.22, ellipse(x + 10, y + 2, 82, 13, p.ink));
  const group: [number, number, number, Parameters<typeof somebody>[1]][] = [
    [735, 800, 410, { top: p.cream, legs: p.slate }],
    [880, 820, 430, { top: p.ink, dress: "suit" }],
    [985, 860, 450, { top: p.vermilion, legs: p.ink, dress: "skirt" }],
    [765, 900, 470, { top: p.slate, dress: "suit" }],
    [905, 950, 500, { top: p.amber, legs: "#3b4448" }],
  ];
  const walking = group.map(
    ([x, y, height, look], n) =>
      shadow(x, y) +
      (n % 2 ? person : facingLeft)(
        x,
        y,
        height,
        somebody(n + 1, { ...look, ...helmet, accent: n % 2 ? p.cream : p.amber }),
        n === 2 ? poses.clasp : poses.walk,
      ),
  );
  const guide = somebody(4, { top: p.cream, dress: "overalls", accent: p.jade });
  const tools = bothSides(
    800,
    rect(0, 940, 96, 130, p.vermilion, 8) +
      rect(0, 976, 96, 5, tone(p.vermilion, -0.3)) +
      rect(0, 1016, 96, 5, tone(p.vermilion, -0.3)),
  );
  return [...walking, shadow(590, 980), facingLeft(590, 980, 540, guide, poses.point), tools];
}
