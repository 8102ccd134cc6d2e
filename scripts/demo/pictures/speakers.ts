import {
  classic,
  type Drawing,
  disc,
  ellipse,
  faint,
  landscape,
  line,
  palette as p,
  rect,
  shape,
  times,
  tone,
} from "./canvas";
import { somebody } from "./looks";
import { facingLeft, fromBehind, person } from "./people";
import { curtain, karst, lectern, plant, windowPane } from "./places";
import { poses } from "./poses";

/** A man in a dark suit before the red curtain. */
export function drawSpeakerOne(): Drawing {
  const man = somebody(0, { dress: "suit", top: "#2b3439", accent: p.vermilion, cut: "short", glasses: true });
  const light = faint(0.12, shape("M640 0 L300 1067 L1330 1067 L980 0 Z", p.straw));
  return {
    ...landscape,
    ground: p.vermilion,
    parts: [
      curtain(0, 0, 1600, 900, "#9d3b2d", 16),
      light,
      rect(0, 880, 1600, 187, "#7a5a40"),
      rect(0, 880, 1600, 10, "#94714f"),
      plant(250, 960, 430, p.umber),
      plant(1370, 970, 360, p.umber),
      person(810, 1340, 1130, man, poses.lectern),
      lectern(810, 1080, 560, p.wood, p.amber),
    ],
  };
}

/** A woman in jade by the window, her hand raised over her notes. */
export function drawSpeakerTwo(): Drawing {
  const woman = somebody(2, { dress: "suit", top: p.jade, accent: p.jade, cut: "bob" });
  const view =
    rect(780, 90, 740, 640, "#e8e6d4") +
    disc(1330, 250, 74, p.straw) +
    karst(21, 720, 640, 860, 330, p.mist) +
    karst(8, 760, 690, 860, 240, p.sage) +
    rect(780, 640, 760, 120, p.leaf);
  return {
    ...landscape,
    ground: p.paper,
    parts: [
      rect(0, 0, 1600, 840, "#eadfc6"),
      windowPane(780, 90, 740, 640, 3, p.cream, view),
      rect(752, 730, 796, 26, tone(p.sand, -0.1)),
      rect(0, 840, 1600, 227, p.clay),
      rect(0, 828, 1600, 14, tone(p.clay, -0.2)),
      faint(0.2, shape("M820 1067 L1010 840 L1560 840 L1500 1067 Z", p.cream)),
      person(480, 1310, 1080, woman, poses.raise),
      lectern(480, 1090, 540, p.sand, p.jade),
      plant(1430, 1010, 420, p.cream),
    ],
  };
}

/** An older man beside his chart, showing where the line goes. */
export function drawSpeakerThree(): Drawing {
  const man = somebody(1, { dress: "shirt", top: p.cream, hair: "#8d8a84", cut: "parted", legs: p.ink, glasses: true });
  const values = [
    [120, p.sage],
    [176, p.leaf],
    [158, p.sage],
    [236, p.leaf],
    [300, p.amber],
    [372, p.vermilion],
  ] as const;
  const bars = values.map(([tall, colour], n) => rect(880 + n * 92, 660 - tall, 54, tall, colour)).join("");
  const trend = line("M906 500 L998 452 L1090 464 L1182 384 L1274 326 L1366 252", p.ink, 7);
  const grid = times(5, (n) => rect(840, 260 + n * 100, 600, 2, tone(p.mist, -0.06)));
  return {
    ...classic,
    ground: "#34454a",
    parts: [
      rect(0, 0, 1600, 940, "#3d5157"),
      times(7, (n) => rect(n * 240, 0, 4, 940, "#36484e")),
      rect(770, 140, 740, 600, p.ink, 8),
      rect(786, 156, 708, 568, p.cream, 3),
      grid,
      bars,
      trend,
      rect(840, 660, 600, 5, p.ink),
      rect(0, 940, 1600, 260, "#8b6b4b"),
      rect(0, 930, 1600, 12, "#2c3a3f"),
      faint(0.18, ellipse(560, 1130, 260, 30, p.ink)),
      person(540, 1330, 1130, man, poses.point),
      audienceOf(3, 1200),
    ],
  };
}

/** The last speaker of the evening, seen over the heads of the first row. */
export function drawSpeakerFour(): Drawing {
  const woman = somebody(3, { dress: "suit", top: "#8f2f24", accent: "#8f2f24", cut: "bun", skin: "#e3b287" });
  const rays = faint(0.1, shape("M1180 0 L420 1067 L1010 1067 L1330 0 Z", p.straw));
  return {
    ...landscape,
    ground: "#26302f",
    parts: [
      disc(1010, 470, 400, "#d0a04c"),
      disc(1010, 470, 324, p.straw),
      karst(31, 560, 790, 900, 250, "#44564d"),
      rect(0, 786, 1600, 300, "#26302f"),
      rect(0, 0, 420, 1067, "#202928"),
      curtain(0, 0, 330, 1067, "#2c3837", 6),
      rays,
      facingLeft(1010, 1180, 960, woman, poses.open),
      lectern(1010, 1010, 430, p.umber, p.vermilion),
      audienceOf(5, 1067),
    ],
  };
}

function audienceOf(seed: number, foot: number): string {
  return times(7, (n) =>
    fromBehind(
      90 + n * 240,
      foot + 40 + ((n * seed) % 3) * 14,
      250,
      somebody(n + seed, { hair: "#1d1a18", top: ["#2a2c2c", "#38302b", "#2f3a38"][(n * seed) % 3] }),
    ),
  );
}
