import {
  type Drawing,
  disc,
  ellipse,
  faint,
  landscape,
  line,
  moved,
  palette as p,
  rect,
  scatter,
  shape,
  times,
  tone,
} from "./canvas";
import { karst, tree } from "./places";

const water = 660;

/** Evening on the Liu River: karst hills, an arch bridge, one boat going home. */
export function drawRiverHills(): Drawing {
  const hills =
    karst(91, 0, water, 1600, 470, "#c7cbbb") +
    karst(33, 0, water, 1600, 340, "#9fb3a1") +
    karst(57, -80, water, 700, 430, "#6c9280") +
    karst(19, 1080, water, 620, 380, "#6c9280");
  return {
    ...landscape,
    ground: "#efd9ae",
    parts: [
      rect(0, 0, 1600, 250, "#ecdcbb"),
      disc(930, 330, 118, "#e2924c"),
      disc(930, 330, 104, "#e8a75d"),
      hills,
      town(),
      bridge(),
      bank(),
      rect(0, water, 1600, 407, "#a9bfb3"),
      reflection(`${disc(930, 330, 110, "#e8a75d")}${hills}${bridge()}`),
      ripples(),
      boat(620, 860),
      birds(),
      near(),
    ],
  };
}

function reflection(world: string): string {
  return `<clipPath id="water"><rect y="${water}" width="1600" height="407"/></clipPath><g clip-path="url(#water)" opacity=".38"><g transform="translate(0 ${water * 1.62}) scale(1 -.62)">${world}</g></g>`;
}

function town(): string {
  const random = scatter(23);
  return times(26, (n) => {
    const [x, tall] = [560 + n * 24, 22 + random() * 78];
    const wall = ["#e6d5b4", "#d9c19a", "#c9ad86", "#efe3c8"][Math.floor(random() * 4)] ?? p.sand;
    return (
      rect(x, water - tall, 22, tall, wall) +
      times(
        Math.floor(tall / 16),
        (row) =>
          rect(x + 5, water - tall + 7 + row * 15, 4, 6, "#a58a68") +
          rect(x + 13, water - tall + 7 + row * 15, 4, 6, "#a58a68"),
      )
    );
  });
}

function bridge(): string {
  const arch = (x: number, wide: number) =>
    line(`M${x} ${water - 60} Q${x + wide / 2} ${water - 250} ${x + wide} ${water - 60}`, p.vermilion, 13) +
    times(11, (n) => {
      const share = (n + 1) / 12;
      const drop = 380 * share * (1 - share);
      return rect(x + wide * share - 1.5, water - 60 - drop, 3, drop, tone(p.vermilion, -0.1));
    });
  const piers = [380, 760, 1140, 1520]
    .map((x) => rect(x - 14, water - 60, 28, 66, "#b9a98b") + rect(x + 2, water - 60, 12, 66, "#9c8d72"))
    .join("");
  return (
    piers +
    times(3, (n) => arch(386 + n * 380, 368)) +
    rect(240, water - 66, 1400, 14, "#7f3529") +
    rect(240, water - 52, 1400, 5, "#5b2a21")
  );
}

function bank(): string {
  return (
    shape(`M0 ${water} L0 590 C140 600 280 630 430 ${water} Z`, "#4b7363") +
    times(6, (n) => tree(20 + n * 62, 640 + n * 3, 120 - n * 9, n % 2 ? p.jade : tone(p.jade, -0.12)))
  );
}

function ripples(): string {
  const random = scatter(29);
  const glints = times(26, () => {
    const y = 690 + random() * 360;
    const wide = 20 + (y - 660) * (0.1 + random() * 0.26);
    return line(`M${930 - wide / 2 + (random() - 0.5) * 110} ${y} h${wide}`, "#eeb871", 2.5 + (y - 660) * 0.012);
  });
  return (
    glints +
    times(44, () =>
      line(
        `M${random() * 1600} ${690 + random() * 370} h${30 + random() * 110}`,
        random() > 0.5 ? "#c5d3c6" : "#8ea99d",
        3,
      ),
    )
  );
}

function boat(x: number, y: number): string {
  const hull =
    shape("M-210 -20 Q-120 34 0 34 Q130 34 232 -34 Q130 -2 0 -2 Q-130 0 -210 -20 Z", p.umber) +
    shape("M-210 -20 Q-130 0 0 -2 Q130 -2 232 -34 L228 -28 Q130 8 0 8 Q-120 10 -202 -12 Z", p.wood);
  const cabin =
    shape("M-84 0 L-84 -40 Q0 -92 84 -40 L84 -2 Z", "#c99f5c") +
    times(7, (n) => line(`M${-72 + n * 24} -4 V${-44 - 22 * Math.sin(((n + 0.5) / 7) * 3.14)}`, "#a47c40", 3)) +
    shape("M-44 0 L-44 -30 Q-22 -50 0 -30 L0 -2 Z", "#4a382a");
  const boatman =
    line("M150 -16 L156 -66 M168 -20 L160 -66", p.ink, 11) +
    shape("M140 -66 L176 -66 L170 -124 L150 -126 Z", p.jade) +
    line("M154 -116 L130 -92 L118 -110 M166 -116 L148 -86 L120 -82", tone(p.jade, -0.2), 10) +
    ellipse(158, -140, 11, 13, "#d9a47c") +
    shape("M122 -144 L158 -172 L196 -144 Q158 -134 122 -144 Z", p.straw);
  return (
    faint(0.3, ellipse(x, y + 34, 240, 13, p.ink)) +
    moved(x, y, 1, line("M96 -200 L134 150", p.clay, 6), hull, cabin, boatman) +
    rect(x - 260, y + 46, 520, 3, "#c5d3c6")
  );
}

function birds(): string {
  return [
    [420, 190, 1],
    [480, 150, 0.8],
    [540, 200, 0.7],
    [1180, 160, 0.8],
    [1240, 190, 0.6],
  ]
    .map(([x = 0, y = 0, size = 1]) => moved(x, y, size, line("M-26 -8 Q-12 -18 0 0 Q12 -18 26 -8", p.ink, 4)))
    .join("");
}

function near(): string {
  const reed = (x: number, tall: number, bend: number) =>
    line(`M${x} 1080 Q${x + bend * 0.3} ${1080 - tall * 0.6} ${x + bend} ${1080 - tall}`, "#2b4a3e", 6) +
    ellipse(x + bend, 1080 - tall - 14, 6, 24, p.umber);
  return (
    shape("M1130 1067 C1260 980 1440 960 1600 920 L1600 1067 Z", "#35584a") +
    times(12, (n) => reed(1240 + n * 32, 120 + ((n * 53) % 110), ((n * 37) % 60) - 30)) +
    shape("M0 1010 C90 1014 180 1040 240 1067 L0 1067 Z", "#35584a") +
    times(5, (n) => reed(20 + n * 34, 110 + ((n * 47) % 70), ((n * 31) % 50) - 20))
  );
}
