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
  shape,
  times,
  tone,
} from "./canvas";
import { somebody } from "./looks";
import { facingLeft, person } from "./people";
import { karst, tree } from "./places";
import { poses } from "./poses";

/** The main gate on a bright morning, with hills behind and a student coming by bicycle. */
export function drawCampusGate(): Drawing {
  const shadow = (x: number, y: number, wide: number) => faint(0.22, ellipse(x + 12, y + 2, wide, wide * 0.13, p.ink));
  return {
    ...landscape,
    ground: "#e3e8dc",
    parts: [
      disc(360, 210, 86, p.straw),
      karst(81, 0, 600, 1600, 400, p.mist),
      karst(26, 0, 620, 1600, 240, p.sage),
      teaching(),
      times(
        5,
        (n) =>
          tree(70 + n * 96, 690 + n * 4, 300 - n * 34, n % 2 ? p.leaf : p.jade) +
          tree(1530 - n * 96, 690 + n * 4, 300 - n * 34, n % 2 ? p.leaf : p.jade),
      ),
      road(),
      gate(),
      beds(),
      shadow(700, 800, 54),
      person(700, 800, 270, somebody(1, { top: p.amber }), poses.walk),
      shadow(775, 806, 54),
      facingLeft(775, 806, 265, somebody(5, { top: p.cream, legs: p.jade, dress: "skirt" }), poses.rest),
      shadow(960, 790, 50),
      facingLeft(960, 790, 255, somebody(4, { top: p.slate }), poses.walk),
      shadow(1120, 930, 76),
      person(1120, 930, 400, somebody(2, { top: p.vermilion, legs: "#31404a" }), poses.walk),
      rucksack(1120, 930, 4),
      cyclist(480, 970),
    ],
  };
}

function teaching(): string {
  const windows = times(4, (row) =>
    times(12, (n) => rect(546 + n * 44, 430 + row * 50, 26, 32, n % 3 ? "#8fa5a3" : "#a9bab5")),
  );
  return (
    rect(520, 400, 560, 260, "#e3d2b0") +
    rect(520, 390, 560, 14, p.clay) +
    rect(770, 340, 60, 60, "#d6c19a") +
    disc(800, 370, 19, p.cream) +
    line("M800 358 V370 L808 374", p.ink, 3) +
    windows
  );
}

function gate(): string {
  const pier = (x: number, wide: number) =>
    rect(x, 330, wide, 420, "#d9c3a0") +
    rect(x + wide * 0.66, 330, wide * 0.34, 420, "#bfa580") +
    rect(x - 10, 726, wide + 20, 30, "#94806a") +
    times(6, (n) => rect(x, 394 + n * 58, wide, 3, "#bfa580"));
  const roof =
    shape("M130 330 L1470 330 L1440 286 L160 286 Z", "#9d7b59") +
    shape("M90 286 L1510 286 Q1474 270 1450 228 L150 228 Q126 270 90 286 Z", "#4b5552") +
    times(30, (n) => rect(176 + n * 42, 230, 5, 54, "#5e6a66")) +
    rect(150, 216, 1300, 16, "#3d4543", 6);
  const raised =
    shape("M560 216 L1040 216 L1010 172 L590 172 Z", "#9d7b59") +
    shape("M530 172 L1070 172 Q1040 158 1022 116 L578 116 Q560 158 530 172 Z", "#4b5552") +
    rect(578, 104, 444, 16, "#3d4543", 6) +
    times(10, (n) => rect(606 + n * 42, 118, 5, 50, "#5e6a66"));
  const panel = rect(610, 342, 380, 66, p.vermilion, 3) + times(5, (n) => disc(680 + n * 60, 375, 15, p.straw));
  const barrier =
    times(14, (n) => rect(180 + n * 22, 650, 7, 100, p.slate)) +
    rect(176, 650, 310, 8, p.slate) +
    times(14, (n) => rect(1120 + n * 22, 650, 7, 100, p.slate)) +
    rect(1116, 650, 310, 8, p.slate);
  return (
    faint(0.16, shape("M150 752 L1450 752 L1600 860 L300 860 Z", p.ink)) +
    barrier +
    pier(180, 70) +
    pier(480, 90) +
    pier(1030, 90) +
    pier(1350, 70) +
    panel +
    roof +
    raised
  );
}

function road(): string {
  return (
    rect(0, 640, 1600, 427, "#a7b487") +
    shape("M580 640 L1020 640 L1460 1067 L140 1067 Z", "#cbc4b0") +
    shape("M568 640 L586 640 L176 1067 L118 1067 Z M1014 640 L1032 640 L1482 1067 L1424 1067 Z", "#e6dec8") +
    times(5, (n) =>
      shape(
        `M${794 - n * 3} ${690 + n * 72 + n * n * 4} h${12 + n * 6} l${n + 2} ${34 + n * 9} h${-16 - n * 8} Z`,
        "#e6dec8",
      ),
    )
  );
}

function beds(): string {
  const flowers = times(22, (n) =>
    disc(
      30 + (n % 11) * 24 - Math.floor(n / 11) * 12,
      890 + Math.floor(n / 11) * 34 + ((n * 7) % 3) * 6,
      12,
      [p.vermilion, p.amber, p.rose][n % 3] ?? p.rose,
    ),
  );
  const right = times(22, (n) =>
    disc(
      1572 - (n % 11) * 20 + Math.floor(n / 11) * 12,
      850 + Math.floor(n / 11) * 34 + ((n * 7) % 3) * 6,
      12,
      [p.amber, p.vermilion, p.rose][n % 3] ?? p.rose,
    ),
  );
  return ellipse(90, 930, 240, 54, p.jade) + flowers + ellipse(1540, 890, 190, 54, p.jade) + right;
}

function rucksack(x: number, y: number, scale: number): string {
  return moved(x, y, scale, line("M-6 -82 L-6 -62 M6 -82 L6 -62", p.ink, 1.8));
}

function cyclist(x: number, y: number): string {
  const wheel = (at: number) =>
    `<circle cx="${at}" cy="-46" r="44" fill="none" stroke="${p.ink}" stroke-width="6"/>` +
    times(6, (n) => `<g transform="rotate(${n * 30} ${at} -46)">${line(`M${at - 42} -46 h84`, "#7b7f78", 1.2)}</g>`) +
    disc(at, -46, 6, p.ink);
  const frame =
    line(
      "M-72 -46 L-30 -116 L52 -116 L4 -46 L-72 -46 M-36 -126 L4 -46 M52 -116 L76 -46 M52 -116 L46 -142 L66 -146",
      p.vermilion,
      6,
    ) +
    line("M-54 -130 L-20 -130", p.ink, 9) +
    line("M58 -128 l30 0 l-4 26 l-26 0 Z", p.clay, 5);
  const back = line("M-30 -136 L14 -104 L-8 -40", "#22292c", 19) + line("M-8 -36 l18 2", p.ink, 10);
  const front = line("M-32 -138 L30 -112 L14 -46", "#3b474d", 21) + line("M14 -40 l20 0", p.ink, 11);
  const body =
    shape("M-52 -136 C-50 -190 -34 -224 -8 -230 L16 -222 Q18 -190 -10 -132 Z", p.jade) +
    line("M0 -214 L26 -176 L62 -150", tone(p.jade, -0.18), 16) +
    disc(64, -149, 8, "#e9bd97") +
    shape("M-48 -214 Q-60 -170 -46 -150 L-24 -162 L-16 -222 Z", p.amber);
  const head =
    line("M6 -230 L12 -244", "#c99a72", 13) +
    ellipse(17, -262, 18, 22, "#e9bd97") +
    shape("M0 -258 C-10 -292 36 -298 37 -270 C26 -276 16 -274 13 -262 L8 -248 Q-2 -250 0 -258 Z", p.ink);
  return (
    faint(0.24, ellipse(x, y + 2, 180, 18, p.ink)) +
    moved(x, y, 1.35, back, wheel(-72), wheel(76), frame, front, body, head)
  );
}
