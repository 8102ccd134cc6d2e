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
  turned,
} from "./canvas";
import { somebody } from "./looks";
import { fromBehind, person } from "./people";
import { karst, pendant, plant, tree, windowPane } from "./places";
import { poses } from "./poses";

/** Ten people round one table, papers and tea between them. */
export function drawRoundTable(): Drawing {
  const view =
    rect(200, 60, 1200, 380, "#e6e8da") +
    karst(14, 180, 430, 1300, 260, p.mist) +
    karst(3, 200, 446, 1300, 150, p.sage) +
    times(7, (n) => tree(260 + n * 190, 470, 150 + (n % 3) * 40, n % 2 ? p.leaf : p.jade));
  return {
    ...landscape,
    ground: "#d9c5a0",
    parts: [
      rect(0, 0, 1600, 560, "#ece2cb"),
      windowPane(200, 60, 1200, 380, 5, p.cream, view),
      rect(176, 446, 1248, 18, p.clay),
      rect(0, 560, 1600, 507, "#b98f63"),
      rect(0, 548, 1600, 14, "#a27b52"),
      faint(0.35, ellipse(800, 880, 760, 160, "#7d5a3a")),
      plant(90, 640, 330, p.jade),
      plant(1510, 640, 330, p.jade),
      ...backRow(),
      table(),
      ...frontRow(),
      pendant(520, 90, 74, p.vermilion),
      pendant(800, 70, 74, p.vermilion),
      pendant(1080, 90, 74, p.vermilion),
    ],
  };
}

function backRow(): string[] {
  const tops = [p.jade, p.cream, p.slate, p.vermilion, p.ink, p.amber];
  const talks = [poses.clasp, poses.hold, poses.open, poses.clasp, poses.hold, poses.clasp];
  return [0, 5, 1, 4, 2, 3].map((n) => {
    const x = 330 + n * 188;
    const y = 980 - Math.round(22 * (2.5 - Math.abs(n - 2.5)));
    const look = somebody(n * 2 + 1, {
      top: tops[n] ?? p.ink,
      dress: n % 3 === 2 ? "suit" : "shirt",
      accent: p.vermilion,
      cut: (["bob", "short", "parted", "long", "short", "bun"] as const)[n] ?? "short",
      glasses: n === 3,
    });
    return person(x, y, 560, look, talks[n]);
  });
}

function table(): string {
  const places = [
    [430, 720],
    [610, 694],
    [800, 686],
    [990, 694],
    [1170, 720],
    [480, 850],
    [800, 890],
    [1120, 850],
  ] as const;
  const sheet = (x: number, y: number, n: number) =>
    turned(n * 9 - 30, x, y, shape(`M${x - 40} ${y - 14} l70 -6 l14 30 l-74 8 Z`, p.cream)) +
    (n % 2 ? line(`M${x - 24} ${y + 2} l38 -4`, p.mist, 3) : "");
  const cup = (x: number, y: number) =>
    moved(
      x,
      y,
      1,
      ellipse(0, 16, 26, 9, "#8f6a45"),
      rect(-13, -14, 26, 28, p.cream, 7),
      ellipse(0, -13, 13, 5, "#b98848"),
    );
  return (
    ellipse(800, 826, 640, 190, "#80593a") +
    ellipse(800, 802, 640, 186, "#c79a68") +
    ellipse(800, 800, 600, 166, "#d2a876") +
    places.map(([x, y], n) => sheet(x, y, n) + cup(x + 78, y + 4)).join("") +
    plant(800, 826, 110, p.cream) +
    disc(640, 800, 20, p.vermilion) +
    disc(668, 806, 18, p.amber) +
    ellipse(654, 818, 50, 12, p.cream)
  );
}

function frontRow(): string[] {
  const tops = [p.slate, p.vermilion, "#39423f", p.sand];
  return [0, 1, 2, 3].map((n) =>
    fromBehind(
      250 + n * 366,
      1120 - (n === 0 || n === 3 ? 40 : 0),
      330,
      somebody(n * 5 + 2, { top: tops[n] ?? p.ink, cut: (["short", "bob", "parted", "bun"] as const)[n] ?? "short" }),
    ),
  );
}
