import { classic, type Drawing, disc, ellipse, faint, line, palette as p, rect, shape, times, tone } from "./canvas";
import { somebody } from "./looks";
import { person } from "./people";
import { karst, tree } from "./places";
import { poses } from "./poses";

/** Caps in the air on the steps of the main building. */
export function drawGraduation(): Drawing {
  return {
    ...classic,
    ground: "#dbe4dc",
    parts: [
      disc(1300, 210, 92, p.straw),
      karst(71, 0, 640, 1600, 330, p.mist),
      building(),
      times(
        3,
        (n) =>
          tree(90 + n * 120, 800, 300 - n * 60, n % 2 ? p.leaf : p.jade) +
          tree(1510 - n * 120, 800, 300 - n * 60, n % 2 ? p.leaf : p.jade),
      ),
      steps(),
      ...graduates(),
      ...caps(),
    ],
  };
}

function building(): string {
  const columns = times(
    6,
    (n) =>
      rect(470 + n * 124, 410, 42, 320, p.cream) +
      rect(496 + n * 124, 410, 16, 320, p.sand) +
      rect(462 + n * 124, 400, 58, 16, p.sand),
  );
  const wings = [300, 1110]
    .map(
      (x) =>
        rect(x, 450, 190, 290, "#d9b48c") +
        times(6, (n) => rect(x + 22 + (n % 3) * 54, 490 + Math.floor(n / 3) * 116, 36, 72, "#5f7376")),
    )
    .join("");
  const doors = times(
    5,
    (n) => rect(526 + n * 124, 500, 58, 230, "#6f4e3a") + rect(553 + n * 124, 500, 4, 230, "#4e3527"),
  );
  return (
    wings +
    rect(430, 400, 740, 340, "#c99b6f") +
    doors +
    columns +
    rect(420, 350, 760, 54, p.sand) +
    shape("M400 352 L800 226 L1200 352 Z", p.vermilion) +
    shape("M470 338 L800 236 L1130 338 Z", "#e7d6b5") +
    disc(800, 298, 25, p.vermilion) +
    disc(800, 298, 14, p.amber)
  );
}

function steps(): string {
  return (
    rect(0, 780, 1600, 420, "#b9b49e") +
    times(7, (n) => rect(300 - n * 50, 736 + n * 26, 1000 + n * 100, 27, tone("#cfc7ae", n % 2 ? -0.06 : 0.06))) +
    rect(0, 916, 1600, 284, "#a8a58f")
  );
}

function graduates(): string[] {
  const rows = [
    { foot: 960, height: 420, xs: [370, 545, 720, 890, 1060, 1230] },
    { foot: 1250, height: 570, xs: [230, 460, 690, 920, 1150, 1380] },
  ];
  return rows.flatMap(({ foot, height, xs }, row) =>
    xs.map((x, n) => {
      const accent = [p.amber, p.vermilion, p.jade][(n + row) % 3] ?? p.amber;
      const capped = (n + row) % 3 === 1;
      const cut = capped
        ? "mortarboard"
        : ((["short", "bob", "parted", "long", "short", "bun"] as const)[(n * 5 + row) % 6] ?? "short");
      const gown = somebody(n * 3 + row, { dress: "gown", top: row ? "#2a3138" : "#343c44", legs: p.ink, accent, cut });
      return (
        faint(0.25, ellipse(x + 8, foot, height * 0.2, height * 0.03, p.ink)) +
        person(x, foot, height, gown, capped ? poses.hold : poses.cheer) +
        (capped ? diploma(x, foot - height * 0.59, height / 100) : "")
      );
    }),
  );
}

function diploma(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) rotate(-16) scale(${scale})">${rect(-12, -3, 24, 6, p.cream, 3)}${rect(-2, -3.4, 3.6, 6.8, p.vermilion)}</g>`;
}

function caps(): string[] {
  const places = [
    [360, 330, -24],
    [560, 180, 18],
    [800, 110, -12],
    [1010, 200, 26],
    [1220, 350, -18],
    [210, 520, 14],
    [1400, 540, 24],
    [690, 330, 34],
    [930, 390, -30],
  ];
  return places.map(([x = 0, y = 0, turn = 0], n) => {
    const tassel =
      line("M0 -14 L62 -6 L66 34", [p.amber, p.vermilion, p.jade][n % 3] ?? p.amber, 5) +
      rect(60, 30, 12, 22, [p.amber, p.vermilion, p.jade][n % 3] ?? p.amber, 3);
    return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${0.8 + (n % 3) * 0.14})">${shape("M-40 -8 L40 -8 L36 30 Q0 44 -36 30 Z", "#14171a")}${shape("M-84 -14 L0 -46 L84 -14 L0 18 Z", "#2b3138")}${shape("M-84 -14 L0 18 L84 -14 L84 -8 L0 25 L-84 -8 Z", "#0f1113")}${tassel}</g>`;
  });
}
