import {
  classic,
  type Drawing,
  disc,
  ellipse,
  faint,
  line,
  palette as p,
  rect,
  ring,
  shape,
  times,
  tone,
} from "./canvas";
import { somebody } from "./looks";
import { facingLeft } from "./people";
import { plant } from "./places";
import { poses } from "./poses";

/** A printer building a vase, layer by layer, with a student watching. */
export function drawThreeDPrinter(): Drawing {
  return {
    ...classic,
    ground: "#e4dcc6",
    parts: [
      wall(),
      facingLeft(
        1270,
        1500,
        1160,
        somebody(2, { top: p.jade, cut: "bob", glasses: true, dress: "shirt" }),
        poses.clasp,
      ),
      bench(),
      printer(),
      samples(),
      plant(110, 960, 220, p.cream),
    ],
  };
}

function wall(): string {
  const spool = (x: number, colour: string) =>
    disc(x, 236, 76, p.ink) +
    disc(x, 236, 68, colour) +
    times(4, (n) => ring(x, 236, 36 + n * 9, tone(colour, -0.14), 2)) +
    disc(x, 236, 28, p.ink) +
    disc(x, 236, 13, "#e4dcc6");
  const pegs = rect(60, 316, 1480, 16, p.wood) + rect(60, 332, 1480, 6, tone(p.wood, -0.3));
  return (
    rect(0, 0, 1600, 960, "#e9e0ca") +
    times(8, (n) => rect(n * 210, 0, 3, 960, "#ded3b9")) +
    [p.vermilion, p.cream, p.amber, p.jade, p.slate, p.leaf, p.rose, p.straw]
      .map((colour, n) => spool(160 + n * 184, colour))
      .join("") +
    pegs
  );
}

function bench(): string {
  return (
    rect(0, 950, 1600, 250, "#a97f54") +
    rect(0, 950, 1600, 22, "#c39a6b") +
    times(4, (n) => line(`M0 ${1010 + n * 50} q500 ${n % 2 ? 18 : -16} 900 0 t800 0`, "#9b7248", 4))
  );
}

function printer(): string {
  const frame =
    rect(250, 330, 690, 46, "#30373a", 8) +
    rect(250, 330, 46, 640, "#30373a", 8) +
    rect(894, 330, 46, 640, "#30373a", 8) +
    rect(230, 900, 730, 90, "#3b4447", 12) +
    rect(884, 376, 10, 524, "#4e595c") +
    rect(296, 376, 10, 524, "#4e595c");
  const glow = faint(0.22, shape("M560 560 L636 560 L760 884 L436 884 Z", p.straw));
  const rail =
    rect(296, 480, 598, 20, "#7f8b8d") +
    rect(296, 508, 598, 12, "#697577") +
    rect(300, 470, 40, 60, p.vermilion, 6) +
    rect(850, 470, 40, 60, p.vermilion, 6);
  const nozzle =
    rect(548, 452, 100, 100, "#30373a", 10) +
    rect(560, 464, 76, 40, p.vermilion, 4) +
    ring(598, 528, 15, "#7f8b8d", 5) +
    shape("M580 552 L616 552 L603 584 L593 584 Z", p.clay);
  const screen =
    rect(330, 918, 190, 54, p.ink, 6) +
    rect(340, 926, 120, 38, "#3f6d63", 3) +
    line("M352 954 l20 -14 l18 8 l26 -18 l30 10", p.straw, 4) +
    disc(492, 945, 16, p.amber) +
    disc(492, 945, 8, tone(p.amber, -0.3));
  const bed =
    rect(330, 866, 536, 20, "#7f8b8d", 4) + rect(350, 856, 496, 12, p.ink, 3) + rect(560, 886, 76, 18, "#4e595c");
  const feed = `<path d="M598 452 C606 380 520 330 528 240" fill="none" stroke="${p.amber}" stroke-width="7"/>`;
  return (
    faint(0.25, ellipse(600, 996, 420, 22, p.ink)) +
    rect(306, 376, 588, 526, "#d5d0be") +
    feed +
    frame +
    glow +
    bed +
    vase() +
    rail +
    nozzle +
    screen +
    rect(250, 330, 690, 10, "#4e595c", 5)
  );
}

function vase(): string {
  const layers = times(23, (n) => {
    const share = n / 22;
    const half = 74 + 62 * Math.sin(share * 2.5 + 0.35) - share * 24;
    const y = 846 - n * 11.6;
    return (
      rect(598 - half, y, half * 2, 12.6, n % 2 ? p.amber : tone(p.amber, 0.1), 6) +
      rect(598 + half * 0.36, y, half * 0.64, 12.6, tone(p.amber, -0.17), 6)
    );
  });
  return layers;
}

function samples(): string {
  const cog = (x: number, y: number, size: number, colour: string) =>
    times(
      10,
      (n) =>
        `<g transform="rotate(${n * 36} ${x} ${y})">${rect(x - size * 0.16, y - size * 1.24, size * 0.32, size * 0.5, colour, 4)}</g>`,
    ) +
    disc(x, y, size, colour) +
    disc(x, y, size * 0.68, tone(colour, -0.14)) +
    disc(x, y, size * 0.3, "#a97f54");
  const cube =
    shape("M1010 1090 L1074 1060 L1138 1090 L1074 1122 Z", p.rose) +
    shape("M1010 1090 L1074 1122 L1074 1190 L1010 1158 Z", p.vermilion) +
    shape("M1138 1090 L1074 1122 L1074 1190 L1138 1158 Z", tone(p.vermilion, -0.2));
  const calliper =
    line("M1210 1130 L1500 1090", p.mist, 16) +
    line("M1224 1128 L1230 1176 M1290 1120 L1292 1170", p.slate, 12) +
    rect(1280, 1098, 74, 40, p.slate, 5);
  return (
    faint(
      0.25,
      ellipse(150, 1106, 100, 24, p.ink),
      ellipse(330, 1144, 80, 20, p.ink),
      ellipse(1080, 1180, 90, 18, p.ink),
    ) +
    cog(150, 1066, 74, p.jade) +
    cog(322, 1112, 52, p.slate) +
    cube +
    calliper
  );
}
