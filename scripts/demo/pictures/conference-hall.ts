import { type Drawing, disc, faint, landscape, line, moved, palette as p, rect, shape, times, tone } from "./canvas";
import { somebody } from "./looks";
import { fromBehind, person } from "./people";
import { bothSides, curtain, karst, lectern, plant } from "./places";
import { poses } from "./poses";

/** The hall from its last row: stage, screen and speaker in front of a full house. */
export function drawConferenceHall(): Drawing {
  return { ...landscape, ground: "#4a3b30", parts: [ceiling(), stage(), speakers(), ...audience()] };
}

function ceiling(): string {
  const beams = times(4, (n) =>
    shape(
      `M${130 * n} ${46 * n} L${1600 - 130 * n} ${46 * n} L${1600 - 130 * n - 22} ${46 * n + 15} L${130 * n + 22} ${46 * n + 15} Z`,
      "#7c6650",
    ),
  );
  const lamps = times(3, (row) =>
    times(6, (n) => disc(330 + row * 72 + n * (188 - row * 29), 32 + row * 46, 9 - row * 2, p.straw)),
  );
  const walls = bothSides(
    800,
    shape("M0 0 L330 150 L330 560 L0 700 Z", "#5d4a3b") +
      times(4, (n) => shape(`M${40 + n * 78} ${110 + n * 26} l44 14 l0 ${420 - n * 40} l-44 20 Z`, "#6d5846")),
  );
  return rect(0, 0, 1600, 200, "#65523f") + beams + lamps + walls;
}

function stage(): string {
  const screen = `<clipPath id="screen"><rect x="530" y="214" width="540" height="226"/></clipPath>`;
  const view =
    rect(530, 214, 540, 226, p.sky) +
    disc(930, 290, 38, p.straw) +
    karst(11, 500, 420, 620, 150, p.sage) +
    karst(5, 520, 440, 620, 104, p.leaf) +
    rect(530, 408, 540, 32, tone(p.sky, -0.08));
  return (
    rect(330, 150, 940, 400, "#8d3a2c") +
    curtain(330, 150, 940, 396, "#9c3f30", 30) +
    curtain(330, 150, 940, 46, p.vermilion, 22) +
    rect(330, 192, 940, 5, p.amber) +
    rect(520, 204, 560, 246, p.ink) +
    screen +
    `<g clip-path="url(#screen)">${view}</g>` +
    shape("M290 546 L1310 546 L1356 604 L244 604 Z", p.wood) +
    times(9, (n) => line(`M${330 + n * 117} 548 L${296 + n * 126} 602`, tone(p.wood, -0.1), 2)) +
    faint(0.13, shape("M520 150 L300 604 L620 604 Z M1080 150 L980 604 L1300 604 Z", p.cream))
  );
}

function speakers(): string {
  const seats = times(5, (n) =>
    person(
      800 + n * 100,
      664,
      212,
      somebody(n + 1, {
        dress: "suit",
        top: [p.ink, p.slate, "#3c4a50", p.jade, p.ink][n] ?? p.ink,
        accent: p.vermilion,
      }),
      poses.clasp,
    ),
  );
  const table =
    shape("M746 540 L1254 540 L1262 560 L738 560 Z", p.paper) +
    rect(742, 558, 516, 46, tone(p.vermilion, -0.08)) +
    times(6, (n) => rect(750 + n * 86, 560, 3, 44, tone(p.vermilion, -0.25)));
  const cups = times(5, (n) => rect(820 + n * 100, 527, 11, 14, p.cream, 2) + rect(770 + n * 100, 538, 34, 6, p.cream));
  const flowers = times(15, (n) => plant(270 + n * 76, 662, 46, p.umber));
  return (
    seats +
    rect(244, 604, 1112, 76, tone(p.wood, -0.34)) +
    rect(244, 604, 1112, 7, tone(p.wood, -0.1)) +
    table +
    cups +
    person(480, 610, 214, somebody(0, { dress: "suit", top: "#2e3a40", accent: p.vermilion }), poses.raise) +
    lectern(480, 604, 108, p.wood, p.amber) +
    flowers
  );
}

function audience(): string[] {
  const shirts = [p.slate, p.cream, p.jade, p.ink, p.sand, p.vermilion, "#4b5961", p.leaf, p.amber, p.mist];
  return [0, 1, 2, 3].map((row) => {
    const size = 92 + row * 46;
    const gap = size * 1.12;
    const y = 726 + row * 104 + row * row * 8;
    const count = Math.ceil(1600 / gap) + 2;
    const chairs = times(count, (n) =>
      rect(
        n * gap - gap * 0.95 + (row % 2) * gap * 0.5,
        y - size * 0.3,
        gap * 0.9,
        size * 1.3,
        tone("#7a352b", row * 0.05 - 0.2),
        18,
      ),
    );
    const heads = times(count, (n) => {
      const look = somebody(n * 3 + row * 5, {
        top: tone(shirts[(n * 7 + row * 3) % 10] ?? p.ink, -0.22 + row * 0.02),
      });
      const aisle = Math.abs((n - 0.95 + 0.45 + (row % 2) * 0.5) * gap - 800) < gap * 0.5;
      return aisle ? "" : moved((n - 0.5 + (row % 2) * 0.5) * gap, y - size * 0.12, 1, fromBehind(0, 0, size, look));
    });
    return heads + chairs + faint(0.1, rect(0, y - size, 1600, size * 1.2, p.ink));
  });
}
