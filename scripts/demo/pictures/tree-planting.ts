import {
  type Drawing,
  disc,
  ellipse,
  faint,
  line,
  moved,
  palette as p,
  portrait,
  rect,
  scatter,
  shape,
  times,
  tone,
} from "./canvas";
import { somebody } from "./looks";
import { facingLeft, person } from "./people";
import { karst, tree } from "./places";
import { poses } from "./poses";

/** Volunteers setting saplings on a slope above the town, one spade in the foreground. */
export function drawTreePlanting(): Drawing {
  const red = { top: p.vermilion, legs: "#3b4a52" } as const;
  const shadow = (x: number, y: number, wide: number) => faint(0.2, ellipse(x, y + 4, wide, wide * 0.14, p.ink));
  return {
    ...portrait,
    ground: "#e9e9da",
    parts: [
      disc(770, 300, 110, p.straw),
      cloud(260, 230, 1),
      cloud(880, 440, 0.7),
      karst(61, 0, 760, 1067, 420, p.mist),
      karst(17, 0, 800, 1067, 280, p.sage),
      karst(9, 0, 830, 1067, 170, p.leaf),
      shape("M0 800 C300 740 700 820 1067 760 L1067 1600 L0 1600 Z", "#9fb27c"),
      times(5, (n) => tree(80 + n * 240, 850 + (n % 2) * 30, 170, n % 2 ? p.jade : p.leaf)),
      shape("M0 980 C360 900 720 1010 1067 940 L1067 1600 L0 1600 Z", "#87a06a"),
      shadow(300, 1060, 70),
      person(300, 1060, 360, somebody(3, red), poses.hold),
      sapling(390, 1070, 150),
      shadow(820, 1080, 70),
      facingLeft(820, 1080, 370, somebody(1, { ...red, cut: "long" }), poses.clasp),
      sapling(715, 1090, 160),
      shape("M0 1200 C300 1120 760 1230 1067 1160 L1067 1600 L0 1600 Z", "#71905c"),
      grass(),
      mound(600, 1420),
      shadow(380, 1440, 130),
      sapling(610, 1400, 420),
      farArm(),
      person(370, 1440, 660, somebody(4, { ...red, cut: "short" }), poses.dig),
      spade(),
      bucket(870, 1480),
    ],
  };
}

function cloud(x: number, y: number, scale: number): string {
  return moved(
    x,
    y,
    scale,
    ellipse(0, 0, 120, 26, p.cream),
    ellipse(-30, -20, 60, 30, p.cream),
    ellipse(40, -26, 50, 34, p.cream),
  );
}

function sapling(x: number, y: number, height: number): string {
  const leaf = (at: number, turn: number, colour: string) =>
    `<g transform="translate(0 ${-at}) rotate(${turn})">${shape("M0 0 C8 -10 24 -10 32 0 C24 9 8 9 0 0 Z", colour)}</g>`;
  const leaves = [
    [38, -20],
    [46, 200],
    [58, -32],
    [66, 212],
    [76, -40],
    [84, 222],
    [94, -62],
    [97, 250],
  ]
    .map(([at = 0, turn = 0], n) => leaf(at, turn, n % 2 ? p.jade : tone(p.jade, 0.2)))
    .join("");
  return moved(
    x,
    y,
    height / 100,
    line("M0 4 C1 -30 -1 -60 0 -96", p.umber, 3),
    leaves,
    line("M8 4 L8 -62", p.clay, 2.4),
    line("M0 -46 L8 -46", p.cream, 2),
  );
}

function mound(x: number, y: number): string {
  return (
    ellipse(x + 10, y + 6, 220, 50, "#5b4330") +
    shape(
      `M${x - 150} ${y + 10} Q${x - 60} ${y - 64} ${x + 20} ${y - 34} Q${x + 120} ${y - 56} ${x + 180} ${y + 14} Q${x} ${y + 50} ${x - 150} ${y + 10} Z`,
      "#7b5a3e",
    ) +
    disc(x - 90, y + 22, 13, "#8f6c4d") +
    disc(x + 130, y + 26, 16, "#8f6c4d") +
    disc(x + 60, y + 34, 9, "#93714f")
  );
}

function farArm(): string {
  return line("M392 1080 L452 1180 L486 1246", tone(p.vermilion, -0.24), 41);
}

function spade(): string {
  return (
    line("M448 1130 L520 1372", p.wood, 13) +
    line("M428 1136 L468 1124", p.umber, 14) +
    `<g transform="rotate(-16 520 1372)">${shape("M488 1360 L552 1360 L552 1420 Q520 1462 488 1420 Z", p.slate)}${rect(514, 1350, 12, 80, tone(p.slate, 0.25), 4)}</g>` +
    disc(461, 1163, 19, "#e9bd97") +
    disc(492, 1262, 19, "#e9bd97")
  );
}

function bucket(x: number, y: number): string {
  return (
    faint(0.25, ellipse(x + 8, y + 4, 92, 15, p.ink)) +
    `<path d="M${x - 66} ${y - 118} A68 74 0 0 1 ${x + 66} ${y - 118}" fill="none" stroke="${p.ink}" stroke-width="6"/>` +
    shape(`M${x - 72} ${y - 120} L${x + 72} ${y - 120} L${x + 54} ${y} L${x - 54} ${y} Z`, p.amber) +
    shape(`M${x + 24} ${y - 120} L${x + 72} ${y - 120} L${x + 54} ${y} L${x + 20} ${y} Z`, tone(p.amber, -0.16)) +
    ellipse(x, y - 120, 72, 15, tone(p.amber, -0.3)) +
    ellipse(x, y - 118, 62, 10, "#9fc0bd")
  );
}

function grass(): string {
  const random = scatter(77);
  return times(46, () => {
    const [x, y] = [random() * 1067, 1230 + random() * 350];
    return line(`M${x} ${y} l-7 -20 M${x} ${y} l1 -26 M${x} ${y} l9 -18`, random() > 0.5 ? "#86a56c" : "#5d7d4b", 4);
  });
}
