import { type Drawing, disc, ellipse, faint, landscape, line, palette as p, rect, shape, times, tone } from "./canvas";
import { somebody } from "./looks";
import { person } from "./people";
import { bothSides, curtain, karst, plant } from "./places";
import { poses } from "./poses";

/** College and company sign an agreement; colleagues of both stand behind. */
export function drawSigning(): Drawing {
  return {
    ...landscape,
    ground: "#e9dcc0",
    parts: [room(), ...witnesses(), ...signers(), table(), flowers(), papers()],
  };
}

function room(): string {
  const panel = `<clipPath id="panel"><rect x="300" y="90" width="1000" height="480"/></clipPath><g clip-path="url(#panel)">${rect(300, 90, 1000, 480, "#a83c2d")}${disc(1090, 240, 92, "#c9683f")}${karst(44, 280, 580, 1040, 300, "#9c3527")}${karst(13, 280, 600, 1040, 190, "#8d2f23")}</g>`;
  return (
    rect(0, 0, 1600, 820, "#e6d8ba") +
    bothSides(800, curtain(0, 0, 210, 820, "#c9b48c", 5)) +
    rect(286, 76, 1028, 508, p.amber) +
    panel +
    rect(0, 810, 1600, 257, "#8c3b31") +
    times(8, (n) => rect(n * 210, 810, 4, 257, "#803429")) +
    rect(0, 804, 1600, 10, "#c9b48c") +
    plant(255, 840, 360, p.cream) +
    plant(1345, 840, 360, p.cream)
  );
}

function witnesses(): string[] {
  const tops = [p.slate, p.ink, p.jade, p.cream, "#37444a", p.amber, p.ink];
  return tops.map((top, n) => {
    const look = somebody(n * 5 + 2, {
      top,
      dress: n === 3 || n === 5 ? "shirt" : "suit",
      accent: p.vermilion,
      cut: (["short", "bob", "parted", "bun", "short", "long", "parted"] as const)[n] ?? "short",
      glasses: n === 2 || n === 6,
    });
    return person(430 + n * 124, 850 - (n % 2) * 14, 480 + (n % 3) * 12, look, n % 2 ? poses.clasp : poses.hold);
  });
}

function signers(): string[] {
  const left = somebody(0, { dress: "suit", top: "#263238", accent: p.amber, cut: "parted" });
  const right = somebody(2, { dress: "suit", top: p.jade, accent: p.jade, cut: "bob" });
  const writes = {
    left: [
      [-15, -64],
      [-3, -55],
    ],
    right: [
      [16, -64],
      [7, -53],
    ],
  } as const;
  const chair = (x: number) =>
    rect(x - 120, 560, 240, 300, "#5d4030", 26) + rect(x - 104, 576, 208, 280, "#70503d", 20);
  return [chair(560), chair(1040), person(560, 1130, 640, left, writes), person(1040, 1130, 640, right, writes)];
}

function table(): string {
  const folds = times(16, (n) => shape(`M${196 + n * 76} 862 l26 0 l-8 205 l-24 0 Z`, tone(p.jade, -0.2)));
  return (
    faint(0.3, ellipse(800, 1060, 700, 30, p.ink)) +
    shape("M220 786 L1380 786 L1430 850 L170 850 Z", tone(p.jade, 0.12)) +
    rect(170, 850, 1260, 217, p.jade) +
    folds +
    rect(170, 850, 1260, 12, tone(p.jade, -0.28)) +
    rect(170, 1030, 1260, 8, p.amber)
  );
}

function papers(): string {
  const folder = (x: number) =>
    shape(`M${x - 96} 800 L${x + 96} 800 L${x + 112} 842 L${x - 112} 842 Z`, p.vermilion) +
    shape(`M${x - 84} 804 L${x - 4} 804 L${x - 4} 837 L${x - 96} 837 Z`, p.cream) +
    shape(`M${x + 4} 804 L${x + 84} 804 L${x + 96} 837 L${x + 4} 837 Z`, p.cream) +
    line(`M${x - 72} 814 h50 M${x - 74} 822 h54 M${x + 22} 814 h48 M${x + 22} 822 h52`, p.mist, 3);
  const hands = (x: number) =>
    disc(x - 22, 792, 17, "#e0af85") +
    disc(x + 44, 802, 17, "#e0af85") +
    line(`M${x + 34} 822 L${x + 62} 770`, p.ink, 5);
  const cup = (x: number) =>
    ellipse(x, 838, 34, 8, tone(p.jade, -0.1)) +
    rect(x - 20, 796, 40, 42, p.cream, 9) +
    rect(x - 24, 788, 48, 11, p.cream, 5) +
    disc(x, 785, 6, p.vermilion);
  return (
    folder(560) +
    hands(560) +
    folder(1040) +
    hands(1040) +
    cup(330) +
    cup(1270) +
    flag(770, p.vermilion) +
    flag(830, p.amber)
  );
}

function flag(x: number, colour: string): string {
  const side = x < 800 ? -1 : 1;
  return (
    line(`M${x} 800 L${x + side * 16} 700`, p.amber, 4) +
    shape(
      `M${x + side * 16} 700 q${side * 24} -10 ${side * 46} 2 t${side * 40} 0 l${side * -6} 48 q${side * -20} 10 ${side * -42} 0 t${side * -44} -2 Z`,
      colour,
    )
  );
}

function flowers(): string {
  const blooms = times(26, (n) =>
    disc(
      620 + ((n * 53) % 360),
      862 - ((n * 29) % 48) + Math.abs(((n * 53) % 360) - 180) * 0.12,
      17 + (n % 3) * 3,
      [p.vermilion, p.amber, p.cream, p.rose][n % 4] ?? p.rose,
    ),
  );
  const leaves = times(15, (n) =>
    ellipse(606 + n * 28, 864 - (n % 2) * 16, 30, 14, n % 2 ? p.leaf : tone(p.jade, -0.25)),
  );
  return ellipse(800, 880, 220, 24, tone(p.jade, -0.3)) + leaves + blooms;
}
