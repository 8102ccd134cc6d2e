import {
  type Drawing,
  disc,
  ellipse,
  faint,
  landscape,
  line,
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

/** A welding cell: the robot at work, two students at the panel outside the yellow line. */
export function drawRobotArm(): Drawing {
  const student = { top: "#4a6a74", legs: "#2c3539" } as const;
  return {
    ...landscape,
    ground: "#c5ccc4",
    parts: [
      cell(),
      bench(),
      robot(),
      sparks(548, 636),
      panel(),
      faint(0.22, ellipse(1180, 980, 110, 14, p.ink), ellipse(1400, 990, 110, 14, p.ink)),
      person(1180, 978, 560, somebody(5, { ...student, cut: "long" }), poses.hold),
      tablet(1182, 642),
      facingLeft(1400, 990, 590, somebody(1, { ...student, top: "#3d5861", cut: "short", glasses: true }), poses.clasp),
    ],
  };
}

function cell(): string {
  const mesh =
    times(9, (n) => rect(60 + n * 120, 120, 8, 640, "#8d9892")) +
    times(3, (n) => rect(60, 160 + n * 210, 968, 7, "#9aa49e"));
  const wall =
    rect(0, 0, 1600, 760, "#d3d8cf") +
    times(4, (n) => rect(90 + n * 240, 170, 200, 150, "#e6ebe2", 4)) +
    rect(0, 0, 1600, 70, "#a8b1aa") +
    rect(0, 66, 1600, 10, "#89938c");
  const floor =
    rect(0, 760, 1600, 307, "#9aa39c") +
    rect(0, 752, 1600, 12, "#7d8781") +
    shape("M0 930 L1020 930 L1090 764 L1114 764 L1046 956 L0 956 Z", p.amber) +
    times(9, (n) => shape(`M${n * 120} 930 l52 0 l-14 26 l-52 0 Z`, p.ink));
  return (
    wall +
    mesh +
    rect(1030, 90, 18, 676, p.amber) +
    rect(1100, 200, 420, 290, "#eef1e8", 6) +
    [200, 110, 250, 160]
      .map((tall, n) =>
        rect(1150 + n * 88, 460 - tall * 0.8, 52, tall * 0.8, [p.sage, p.leaf, p.jade, p.amber][n] ?? p.jade),
      )
      .join("") +
    floor
  );
}

function bench(): string {
  const part =
    shape("M330 660 L560 660 L590 690 L590 730 L310 730 L310 690 Z", "#8b989b") +
    shape("M330 660 L560 660 L590 690 L310 690 Z", "#b9c3c4") +
    disc(390, 708, 15, "#5d6b70") +
    disc(510, 708, 15, "#5d6b70");
  const fixture =
    rect(280, 730, 350, 26, p.ink, 4) + rect(300, 640, 26, 92, p.vermilion, 4) + rect(586, 668, 26, 64, p.vermilion, 4);
  return (
    faint(0.25, ellipse(450, 930, 260, 20, p.ink)) +
    rect(220, 756, 470, 30, "#5b4d3c", 4) +
    rect(250, 786, 40, 140, "#463b2e") +
    rect(620, 786, 40, 140, "#463b2e") +
    rect(250, 850, 410, 18, "#463b2e") +
    part +
    fixture
  );
}

function robot(): string {
  const orange = "#cf6a32";
  const joint = (x: number, y: number, size: number) =>
    disc(x, y, size, tone(orange, -0.16)) + disc(x, y, size * 0.66, p.ink) + disc(x, y, size * 0.36, p.mist);
  const limb = (d: string, width: number) => line(d, tone(orange, -0.22), width + 8) + line(d, orange, width);
  const base =
    shape("M720 920 L960 920 L930 830 L750 830 Z", "#3a4144") +
    rect(690, 912, 300, 26, p.ink, 6) +
    shape("M770 840 L910 840 L896 730 L784 730 Z", orange) +
    shape("M850 840 L910 840 L896 730 L846 730 Z", tone(orange, -0.2));
  const cable = line("M850 730 C960 640 900 420 790 350 C700 280 620 330 570 420", p.ink, 11);
  const wrist =
    shape("M520 420 L590 432 L574 506 L526 500 Z", "#3a4144") +
    rect(534, 500, 28, 60, p.slate, 5) +
    shape("M538 560 L558 560 L550 630 L546 630 Z", p.clay);
  return (
    faint(0.28, ellipse(850, 940, 220, 22, p.ink)) +
    base +
    limb("M840 724 L930 430", 74) +
    limb("M930 430 L700 300", 60) +
    limb("M700 300 L560 420", 44) +
    cable +
    joint(840, 724, 66) +
    joint(930, 430, 58) +
    joint(700, 300, 42) +
    wrist +
    joint(560, 424, 34)
  );
}

function sparks(x: number, y: number): string {
  const rays = times(
    17,
    (n) =>
      `<g transform="rotate(${n * 21 + 4} ${x} ${y})">${line(`M${x + 22} ${y} L${x + 46 + ((n * 37) % 60)} ${y}`, n % 2 ? p.straw : "#f2b04c", 4)}</g>`,
  );
  return faint(0.35, disc(x, y, 84, p.straw)) + faint(0.6, disc(x, y, 44, p.straw)) + rays + disc(x, y, 15, "#fffdf2");
}

function panel(): string {
  return (
    faint(0.22, ellipse(1010, 1000, 90, 12, p.ink)) +
    rect(980, 760, 60, 240, "#4d5a5c", 4) +
    rect(950, 990, 120, 16, p.ink, 4) +
    shape("M920 690 L1100 690 L1080 772 L940 772 Z", p.cream) +
    rect(950, 704, 84, 50, "#39545a", 4) +
    disc(1064, 716, 11, p.vermilion) +
    disc(1060, 746, 9, p.leaf) +
    ring(1064, 716, 15, p.amber, 4)
  );
}

function tablet(x: number, y: number): string {
  return `<g transform="rotate(-6 ${x} ${y})">${rect(x - 52, y - 36, 104, 70, p.ink, 7)}${rect(x - 45, y - 29, 90, 56, p.sky, 3)}</g>`;
}
