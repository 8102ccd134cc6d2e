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
  scatter,
  shape,
  times,
  tone,
  turned,
} from "./canvas";
import { toppings } from "./luosifen-toppings";

/** A bowl of luosifen from above: rice noodles, tofu skin, peanuts, greens and red oil. */
export function drawLuosifen(): Drawing {
  return {
    ...classic,
    ground: p.clay,
    parts: [
      table(),
      cloth(),
      faint(0.28, ellipse(816, 640, 440, 430, p.umber)),
      bowl(),
      noodles(),
      toppings(),
      chopsticks(),
      dishes(),
    ],
  };
}

function table(): string {
  return times(
    7,
    (n) =>
      rect(0, n * 175, 1600, 172, tone(p.clay, n % 2 ? 0.06 : -0.02)) +
      line(`M0 ${n * 175 + 60} q400 ${n % 2 ? 26 : -22} 800 0 t800 0`, tone(p.clay, -0.07), 4) +
      line(`M0 ${n * 175 + 118} q500 -18 900 6 t800 0`, tone(p.clay, -0.05), 3),
  );
}

function cloth(): string {
  return turned(
    -7,
    800,
    600,
    rect(270, 120, 1060, 980, "#e9dfc8", 6) +
      times(4, (n) => rect(290 + n * 22, 120, 6, 980, n % 2 ? p.vermilion : p.jade)) +
      times(4, (n) => rect(1238 + n * 22, 120, 6, 980, n % 2 ? p.jade : p.vermilion)),
  );
}

function bowl(): string {
  const dashes = times(
    28,
    (n) =>
      `<g transform="rotate(${(n * 360) / 28} 800 600)">${shape("M800 178 l16 14 l-16 14 l-16 -14 Z", p.jade)}</g>`,
  );
  return (
    disc(800, 600, 432, p.cream) +
    disc(800, 600, 424, "#f3ead6") +
    dashes +
    ring(800, 600, 384, p.jade, 5) +
    disc(800, 600, 366, "#8f3b22") +
    disc(800, 596, 356, "#b4532a")
  );
}

function noodles(): string {
  const random = scatter(41);
  const strands = times(96, (n) => {
    const turn = n * 0.82;
    const x = 800 + Math.cos(turn) * (20 + random() * 236);
    const y = 600 + Math.sin(turn) * (20 + random() * 226);
    const [a, b, c, d] = [random(), random(), random(), random()].map((share) => (share - 0.5) * 340) as [
      number,
      number,
      number,
      number,
    ];
    const curve = `M${x - a} ${y - b * 0.7} C${x - c} ${y + d * 0.6} ${x + c * 0.7} ${y - d * 0.4} ${x + a * 0.8} ${y + b * 0.7}`;
    return line(curve, "#cdb083", 20) + line(curve, n % 3 ? "#f3e6c6" : "#eadab4", 14);
  });
  return `<clipPath id="soup"><circle cx="800" cy="598" r="330"/></clipPath><g clip-path="url(#soup)">${oil(9, 34, 330)}${strands}${oil(4, 16, 300)}</g>`;
}

function oil(seed: number, count: number, reach: number): string {
  const random = scatter(seed);
  return times(count, () => {
    const [turn, far, size] = [random() * 6.283, reach * (0.55 + random() * 0.45), 6 + random() * 17];
    return (
      faint(0.85, disc(800 + Math.cos(turn) * far, 598 + Math.sin(turn) * far, size, "#d2772f")) +
      disc(798 + Math.cos(turn) * far, 596 + Math.sin(turn) * far, size * 0.5, "#e5a04c")
    );
  });
}

function chopsticks(): string {
  const stick = (x: number) =>
    shape(`M${x} 130 L${x + 22} 130 L${x + 15} 800 L${x + 7} 800 Z`, p.umber) +
    rect(x, 130, 22, 120, p.vermilion) +
    rect(x, 262, 21, 8, p.amber);
  const rest = rect(1356, 690, 130, 34, p.cream, 17) + rect(1356, 708, 130, 16, p.mist, 8);
  const pair = (shift: number) => turned(7, 1420, 460, stick(1380 + shift), stick(1428 + shift));
  return (
    faint(0.28, turned(7, 1420, 460, rect(1394, 142, 22, 660, p.umber), rect(1442, 142, 22, 660, p.umber))) +
    rest +
    pair(0)
  );
}

function dishes(): string {
  const random = scatter(17);
  const chilli = times(40, () =>
    disc(
      190 + (random() - 0.5) * 150,
      220 + (random() - 0.5) * 150,
      5 + random() * 6,
      random() > 0.5 ? "#d2602f" : p.straw,
    ),
  );
  const beans = times(30, (n) =>
    turned(
      n * 40,
      210,
      980,
      rect(200 + (random() - 0.5) * 130, 960 + (random() - 0.5) * 120, 38, 13, n % 3 ? p.leaf : p.jade, 6),
    ),
  );
  const dish = (x: number, y: number, rim: string, fill: string) =>
    faint(0.25, disc(x + 10, y + 14, 142, p.umber)) +
    disc(x, y, 140, p.cream) +
    ring(x, y, 124, rim, 5) +
    disc(x, y, 108, fill);
  return (
    dish(190, 220, p.vermilion, "#9c2f20") +
    chilli +
    dish(210, 980, p.jade, "#cfd6b4") +
    beans +
    dish(1430, 1010, p.amber, "#b9762f") +
    ring(1430, 1010, 60, "#c98a44", 5) +
    ellipse(1400, 980, 30, 14, "#d9a25e")
  );
}
