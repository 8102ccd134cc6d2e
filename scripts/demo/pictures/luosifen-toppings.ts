import { ellipse, line, rect, ring, shape, times, turned, palette as p } from "./canvas";

/** What lies on the noodles: greens, tofu skin, bamboo, wood ear, peanuts and chilli. */
export function toppings(): string {
  const leaf = (x: number, y: number, turn: number, size: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${shape("M0 0 C30 -62 92 -70 150 -18 C104 40 40 44 0 0 Z", p.jade)}${shape("M0 0 C40 -30 92 -36 150 -18 C104 40 40 44 0 0 Z", p.leaf)}${line("M-34 14 Q30 -6 132 -18", "#dfe6c4", 7)}</g>`;
  const skin = (x: number, y: number, turn: number) =>
    turned(
      turn,
      x,
      y,
      shape(`M${x - 80} ${y - 34} q20 -24 44 -4 t46 -6 t52 6 q16 30 2 60 q-26 18 -50 2 t-46 8 t-44 -8 Z`, "#d59b45") +
        line(`M${x - 58} ${y - 10} q24 -14 46 2 t46 -4 M${x - 50} ${y + 14} q22 -10 44 4 t50 -6`, "#b97c2d", 5),
    );
  const peanuts = [
    [690, 470],
    [738, 440],
    [660, 520],
    [728, 500],
    [775, 470],
    [694, 424],
    [640, 462],
    [750, 548],
  ]
    .map(([x = 0, y = 0], n) =>
      turned(n * 47, x, y, ellipse(x, y, 25, 16, "#a8612e") + ellipse(x - 4, y - 4, 17, 9, "#c98548")),
    )
    .join("");
  const bamboo = times(9, (n) =>
    turned(
      n * 31 + 10,
      860 + (n % 3) * 34,
      770 + Math.floor(n / 3) * 26,
      rect(815 + (n % 3) * 34, 762 + Math.floor(n / 3) * 26, 96, 14, n % 2 ? "#e2b75c" : "#c8963d", 5),
    ),
  );
  const ear = (x: number, y: number, turn: number) =>
    turned(
      turn,
      x,
      y,
      shape(`M${x - 54} ${y} q10 -44 54 -40 q50 0 56 40 q-20 -16 -34 2 q-16 -18 -32 2 q-20 -18 -44 -4 Z`, "#3b2a24"),
    );
  const pepper = times(7, (n) => ring(600 + ((n * 97) % 420), 480 + ((n * 61) % 290), 14, p.vermilion, 8));
  return (
    leaf(900, 440, 14, 1.25) +
    leaf(930, 520, 44, 1.1) +
    leaf(880, 380, -24, 0.95) +
    skin(610, 690, -20) +
    skin(690, 760, 16) +
    skin(560, 610, -62) +
    bamboo +
    ear(1010, 690, 30) +
    ear(960, 650, -20) +
    peanuts +
    pepper
  );
}
