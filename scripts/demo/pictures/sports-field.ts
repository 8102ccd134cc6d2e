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
import { type Look, somebody } from "./looks";
import { karst, tree } from "./places";

/** The last bend of the 400 metres, hills behind the stand. */
export function drawSportsField(): Drawing {
  return {
    ...landscape,
    ground: "#dfe6d8",
    parts: [
      disc(1290, 190, 84, p.straw),
      karst(51, 0, 470, 1600, 320, p.mist),
      karst(12, 0, 490, 1600, 200, p.sage),
      times(10, (n) => tree(60 + n * 166, 500, 110 + (n % 3) * 26, n % 2 ? p.leaf : p.jade)),
      stand(),
      field(),
      track(),
      runner(1190, 700, 270, somebody(2, { top: p.amber, legs: p.ink })),
      runner(880, 800, 340, somebody(1, { top: p.cream, legs: p.jade, cut: "short" })),
      runner(1340, 880, 390, somebody(3, { top: p.slate, legs: p.ink })),
      runner(520, 960, 470, somebody(4, { top: p.jade, legs: p.ink, cut: "short" })),
    ],
  };
}

function stand(): string {
  const random = scatter(3);
  const crowd = times(6, (row) =>
    times(42, (n) =>
      random() > 0.25
        ? disc(
            166 + n * 20 + (row % 2) * 9,
            420 + row * 17,
            6.5,
            [p.cream, p.vermilion, p.jade, p.amber, p.slate, p.ink][Math.floor(random() * 6)] ?? p.ink,
          )
        : "",
    ),
  );
  const roof =
    shape("M120 330 L1040 300 L1080 330 L150 366 Z", p.vermilion) +
    shape("M150 366 L1080 330 L1080 340 L150 378 Z", tone(p.vermilion, -0.3));
  return (
    shape("M140 400 L1020 400 L1070 530 L110 530 Z", "#b9b6a6") +
    times(6, (row) => rect(134 - row * 4, 426 + row * 17, 900 + row * 8, 4, "#a19e8e")) +
    crowd +
    times(6, (n) => rect(190 + n * 160, 350 - n * 5, 8, 76, p.slate)) +
    roof
  );
}

function field(): string {
  const stripes = times(8, (n) =>
    shape(`M${760 + n * 120} 530 L${820 + n * 120} 530 L${n * 330 - 380} 1067 L${n * 330 - 580} 1067 Z`, "#6f9f80"),
  );
  const goal =
    line("M1180 610 V526 H1330 V610", p.cream, 7) +
    times(7, (n) => line(`M${1200 + n * 20} 530 V606`, "#c6d4c2", 1.5)) +
    times(4, (n) => line(`M1184 ${546 + n * 17} H1328`, "#c6d4c2", 1.5));
  return rect(0, 524, 1600, 543, p.leaf) + stripes + goal + line("M860 640 Q1200 570 1600 640", p.cream, 4);
}

function track(): string {
  const edge = (offset: number) =>
    `M${-40} ${640 + offset * 3.6} C420 ${590 + offset * 2.3} 1000 ${630 + offset * 2.4} 1680 ${800 + offset * 3.4}`;
  const lanes = times(5, (n) => line(edge(24 + n * 24), p.cream, 4 + n * 0.7));
  return (
    shape(`${edge(0)} L1680 1300 L-40 1300 Z`, "#b5533c") +
    faint(0.5, shape(`${edge(48)} L1680 1300 L-40 1300 Z`, "#ad4936")) +
    lanes +
    line(edge(0), p.cream, 9)
  );
}

function runner(x: number, y: number, height: number, look: Look): string {
  const skin = look.skin;
  const far = tone(skin, -0.16);
  const head =
    ellipse(9, -91, 5.4, 6.6, skin) +
    shape("M3 -92 C1 -101 14 -101 14.6 -94 C11 -96 8 -95.6 7 -92 L5.4 -88 Z", look.hair) +
    (look.cut === "short" ? "" : line("M3.4 -93 Q-4 -94 -7 -88", look.hair, 3.4));
  const body = [
    line("M4 -76 L13 -66 L22 -73", far, 4.6),
    line("M-2 -46 L-14 -30 L-28 -35", far, 6) + line("M-28 -35 L-31 -30", p.ink, 5),
    line("M5 -82 L7 -86", far, 4.6),
    shape("M-4 -78 Q2 -84 10 -81 L9 -66 L5 -48 L-8 -49 Z", look.top),
    shape("M-8 -51 L5 -50 L15 -40 L9 -33 L-1 -40 L-12 -35 Z", look.legs),
    line("M7 -40 L13 -25 L5 -6", skin, 6.2) + line("M5 -6 L11 -3", p.ink, 5),
    line("M3 -77 L-8 -67 L-2 -57", skin, 4.8),
    head,
    shape("M-3 -70 L9 -70 L8.6 -67 L-4 -67 Z", p.cream),
  ];
  return faint(0.22, ellipse(x, y + 4, height * 0.2, height * 0.022, p.ink)) + moved(x, y, height / 100, ...body);
}
