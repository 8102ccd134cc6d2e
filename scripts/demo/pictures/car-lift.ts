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
  ring,
  shape,
  times,
  tone,
} from "./canvas";
import { somebody } from "./looks";
import { facingLeft, person } from "./people";
import { poses } from "./poses";

/** A car on the two-post lift, two apprentices beneath it. */
export function drawCarLift(): Drawing {
  return {
    ...landscape,
    ground: "#d8d2bf",
    parts: [
      bay(),
      wall(),
      post(430),
      post(1170),
      person(690, 948, 440, apprentice(0), poses.reach),
      raised(car(), arms()),
      trainer(),
      cabinet(),
    ],
  };
}

function apprentice(number: number) {
  return somebody(number, { top: p.cream, dress: "overalls", accent: p.jade, cut: number ? "bun" : "short" });
}

function raised(...parts: string[]): string {
  return moved(0, -108, 1, ...parts);
}

function bay(): string {
  const door =
    rect(220, 70, 1160, 700, "#e9e6d6") +
    times(10, (n) => rect(220, 70 + n * 72, 1160, 4, "#d3cfbc")) +
    times(5, (n) => rect(300 + n * 208, 96, 168, 92, "#bfd0cb", 6));
  const floor =
    rect(0, 770, 1600, 297, "#9fa39a") +
    shape("M380 1067 L470 900 L1130 900 L1220 1067 L1190 1067 L1112 920 L488 920 L410 1067 Z", p.amber);
  return (
    rect(0, 0, 1600, 770, "#c9c2ab") +
    door +
    rect(0, 758, 1600, 14, "#8d8a7b") +
    floor +
    times(3, (n) => rect(330 + n * 340, 22, 260, 16, p.cream, 8))
  );
}

function wall(): string {
  const tyres = times(
    3,
    (n) =>
      disc(110, 250 + n * 150, 64, p.ink) +
      disc(110, 250 + n * 150, 36, p.slate) +
      disc(110, 250 + n * 150, 14, p.mist),
  );
  const board = rect(1412, 190, 170, 300, p.umber, 6) + rect(1422, 200, 150, 280, tone(p.umber, 0.14), 4);
  const spanners =
    times(
      5,
      (n) =>
        line(`M${1442 + n * 27} 236 L${1442 + n * 27} ${310 + n * 18}`, p.mist, 8) +
        ring(1442 + n * 27, 228, 9, p.mist, 6),
    ) +
    line("M1442 440 h110", p.amber, 12) +
    line("M1442 462 h60", p.vermilion, 10);
  return tyres + board + spanners;
}

function post(x: number): string {
  return (
    faint(0.25, ellipse(x, 955, 110, 16, p.ink)) +
    rect(x - 34, 60, 68, 880, p.vermilion, 4) +
    rect(x + 8, 60, 26, 880, tone(p.vermilion, -0.2)) +
    rect(x - 8, 80, 12, 850, tone(p.vermilion, -0.4)) +
    rect(x - 74, 926, 148, 24, tone(p.vermilion, -0.35), 4) +
    rect(x - 44, 46, 88, 22, p.ink, 4)
  );
}

function arms(): string {
  return (
    rect(396, 556, 68, 100, p.ink, 6) +
    rect(1136, 556, 68, 100, p.ink, 6) +
    shape("M440 600 L640 574 L640 594 L440 630 Z M1160 600 L960 574 L960 594 L1160 630 Z", tone(p.ink, 0.16)) +
    rect(612, 548, 40, 30, p.ink, 4) +
    rect(948, 548, 40, 30, p.ink, 4)
  );
}

function car(): string {
  const body =
    "M330 470 C330 424 352 408 408 396 L540 376 C600 312 650 284 724 280 L900 280 C968 282 1016 318 1060 372 L1196 390 C1262 400 1280 430 1280 476 L1280 508 Q1280 526 1260 526 L352 526 Q330 526 330 508 Z";
  const windows =
    "M582 378 C630 324 668 306 728 304 L786 304 L786 380 Z M806 304 L896 304 C948 306 984 332 1018 378 L806 380 Z";
  const wheel = (x: number) =>
    disc(x, 520, 92, "#cfc9b6") +
    disc(x, 532, 80, p.ink) +
    disc(x, 532, 50, p.mist) +
    times(5, (n) => `<g transform="rotate(${n * 72} ${x} 532)">${rect(x - 6, 488, 12, 44, p.slate, 4)}</g>`) +
    disc(x, 532, 14, p.ink);
  const lights =
    shape("M332 452 Q352 428 392 432 L384 458 Z", p.straw) +
    shape("M1278 448 Q1262 430 1232 430 L1240 456 Z", p.vermilion);
  const under =
    rect(380, 520, 850, 34, p.ink, 8) + line("M560 560 h420", p.slate, 18) + rect(740, 546, 150, 34, "#7b8587", 12);
  const lines =
    line("M796 384 L796 508 M560 392 Q548 450 572 508 M1046 386 Q1062 440 1040 508", tone("#7f9c96", -0.22), 4) +
    rect(730, 418, 44, 8, tone("#7f9c96", -0.4), 4) +
    rect(960, 418, 44, 8, tone("#7f9c96", -0.4), 4);
  return (
    under +
    shape(body, "#7f9c96") +
    shape("M330 470 L1280 470 L1280 508 Q1280 526 1260 526 L352 526 Q330 526 330 508 Z", tone("#7f9c96", -0.18)) +
    shape(windows, "#33454a") +
    shape("M640 376 L700 308 L728 304 L676 378 Z M850 304 L890 304 L930 378 L880 379 Z", "#4c6166") +
    lines +
    lights +
    wheel(496) +
    wheel(1116)
  );
}

function trainer(): string {
  const tablet = `<g transform="rotate(-8 950 708)">${rect(906, 678, 84, 56, p.ink, 6)}${rect(911, 683, 74, 46, p.sky, 3)}</g>`;
  return (
    faint(0.2, ellipse(700, 950, 120, 13, p.ink)) +
    faint(0.2, ellipse(950, 958, 120, 13, p.ink)) +
    facingLeft(950, 958, 440, apprentice(3), poses.hold) +
    tablet
  );
}

function cabinet(): string {
  const drawers = times(
    5,
    (n) =>
      rect(1330, 776 + n * 38, 180, 30, tone(p.jade, n % 2 ? 0.02 : 0.08), 3) +
      rect(1390, 786 + n * 38, 60, 6, p.mist, 3),
  );
  return (
    faint(0.25, ellipse(1420, 1000, 130, 14, p.ink)) +
    rect(1318, 756, 204, 230, tone(p.jade, -0.2), 6) +
    drawers +
    rect(1308, 744, 224, 18, p.ink, 4) +
    disc(1350, 992, 13, p.ink) +
    disc(1490, 992, 13, p.ink) +
    rect(1350, 720, 70, 24, p.vermilion, 4) +
    ring(1460, 730, 13, p.slate, 6)
  );
}
