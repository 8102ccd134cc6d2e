import { disc, ellipse, line, mirrored, moved, palette as p, rect, shape, tone } from "./canvas";
import type { Look } from "./looks";
import { type Point, type Pose, poses } from "./poses";

/** A whole person seen from the front, feet at x and y. */
export function person(x: number, y: number, height: number, look: Look, pose: Pose = poses.rest): string {
  const body = [arm(look, pose.left, -1), legs(look, pose), torso(look), arm(look, pose.right, 1), head(look)].join("");
  return moved(x, y, height / 100, pose.lean ? `<g transform="rotate(${pose.lean} 0 -48)">${body}</g>` : body);
}

/** The same person facing the other way. */
export function facingLeft(x: number, y: number, height: number, look: Look, pose: Pose = poses.rest): string {
  return mirrored(x, person(x, y, height, look, pose));
}

/** Head and shoulders seen from behind, as in an audience; x and y are where the back leaves the picture. */
export function fromBehind(x: number, y: number, size: number, look: Look): string {
  const hair = look.cut === "bob" || look.cut === "long" ? 10 : 0;
  return moved(
    x,
    y,
    size / 100,
    shape("M-46 0 C-46 -34 -34 -44 -14 -49 L14 -49 C34 -44 46 -34 46 0 Z", look.top),
    shape("M-14 -49 Q0 -40 14 -49 L12 -54 L-12 -54 Z", tone(look.top, 0.25)),
    rect(-9, -62, 18, 14, tone(look.skin, -0.12)),
    ellipse(-20.5, -76, 4, 6, look.skin),
    ellipse(20.5, -76, 4, 6, look.skin),
    shape(
      `M-20 -78 C-20 -112 20 -112 20 -78 L${17 + hair / 4} ${-62 + hair} Q0 ${-55 + hair} ${-17 - hair / 4} ${-62 + hair} Z`,
      look.hair,
    ),
    look.cut === "bun" ? disc(0, -100, 11, look.hair) : "",
  );
}

function torso({ top, dress, accent, skin }: Look): string {
  const hem = dress === "gown" ? -14 : dress === "suit" ? -43 : -46;
  const flare = dress === "gown" ? 15 : 9.6;
  const trunk = shape(`M-11.5 -77 Q-11 -82 -4 -84 L4 -84 Q11 -82 11.5 -77 L${flare} ${hem} L${-flare} ${hem} Z`, top);
  const neck = rect(-2.6, -89, 5.2, 8, tone(skin, -0.14), 2);
  if (dress === "suit" || dress === "gown") {
    const front =
      shape("M-3.6 -84.4 L3.6 -84.4 L0 -66 Z", p.cream) +
      shape("M-1.2 -83 L1.2 -83 L1.5 -71 L0 -68 L-1.5 -71 Z", accent);
    const lapels = shape("M-4 -84.4 L-6 -76 L0 -63 L-3 -76 Z M4 -84.4 L6 -76 L0 -63 L3 -76 Z", tone(top, 0.16));
    return trunk + front + lapels + neck + line(`M0 -63 L0 ${hem}`, tone(top, -0.25), 0.5);
  }
  if (dress === "overalls") {
    const bib = shape("M-6 -71 L6 -71 L8 -57 L10 -45 L-10 -45 L-8 -57 Z", accent);
    return trunk + bib + line("M-5.5 -71 L-6.5 -82 M5.5 -71 L6.5 -82", accent, 2) + neck;
  }
  return trunk + neck + shape("M-4 -84.3 L0 -79.5 L4 -84.3 L5 -82.4 L0 -77 L-5 -82.4 Z", tone(top, 0.3));
}

function legs({ legs: colour, dress, accent, skin }: Look, pose: Pose): string {
  const cloth = dress === "overalls" ? accent : colour;
  const shoe = (x: number) =>
    shape(`M${x - 3.6} 0 Q${x - 3.6} -4 ${x} -4 Q${x + 4.6} -3.4 ${x + 5} 0 Z`, tone(p.ink, 0.05));
  if (dress === "skirt" || dress === "gown") {
    const calves = line("M-4 -26 L-4 -3 M4 -26 L4 -3", dress === "gown" ? cloth : tone(skin, -0.06), 4);
    return (
      calves + shoe(-4.5) + shoe(4.5) + (dress === "skirt" ? shape("M-9 -50 L9 -50 L12 -21 L-12 -21 Z", cloth) : "")
    );
  }
  if (pose.walks) {
    const back = line("M-3 -46 L-7 -25 L-14 -5", tone(cloth, -0.2), 7.4);
    return back + shoe(-14) + line("M3.5 -46 L9 -25 L10 -4", cloth, 7.8) + shoe(11);
  }
  return shape("M-9.6 -50 L9.6 -50 L8.6 -2 L1.8 -2 L0 -38 L-1.8 -2 L-8.6 -2 Z", cloth) + shoe(-5.4) + shoe(5);
}

function arm({ top, skin, dress }: Look, [elbow, hand]: readonly [Point, Point], side: -1 | 1): string {
  const sleeve = tone(top, side < 0 ? -0.2 : -0.12);
  const [wristX, wristY] = [elbow[0] + (hand[0] - elbow[0]) * 0.86, elbow[1] + (hand[1] - elbow[1]) * 0.86];
  const cuff = dress === "suit" ? line(`M${wristX} ${wristY} L${hand[0]} ${hand[1]}`, p.cream, 4.4) : "";
  const d = `M${9 * side} -77.5 L${elbow[0]} ${elbow[1]} L${wristX} ${wristY}`;
  return disc(hand[0], hand[1], 2.9, skin) + cuff + disc(hand[0], hand[1], 2.7, skin) + line(d, sleeve, 6.2);
}

function head({ skin, hair, cut, accent, glasses }: Look): string {
  const behind =
    cut === "long"
      ? shape("M-6.8 -94 C-7.6 -103 7.6 -103 6.8 -94 L8.4 -74 Q0 -71 -8.4 -74 Z", hair)
      : cut === "bob"
        ? shape("M-6.9 -94 C-7.6 -103.4 7.6 -103.4 6.9 -94 L7.6 -85.4 Q0 -83.4 -7.6 -85.4 Z", hair)
        : cut === "bun"
          ? disc(0, -102, 3.6, hair)
          : "";
  const neck = rect(-2.3, -89, 4.6, 6.4, tone(skin, -0.14), 2);
  const face =
    ellipse(0, -92.6, 5.5, 6.9, skin) + shape("M2 -99 C7 -98 6.6 -88 1 -85.8 C4 -90 4 -95 2 -99 Z", tone(skin, -0.07));
  const lenses = glasses
    ? line("M-4.2 -92.6 h3 M1.2 -92.6 h3 M-1.2 -92.6 h2.4", p.ink, 0.7) +
      `<g fill="none" stroke="${p.ink}" stroke-width=".6"><circle cx="-2.6" cy="-92.4" r="1.9"/><circle cx="2.6" cy="-92.4" r="1.9"/></g>`
    : "";
  return behind + neck + face + crown(cut, hair, accent) + lenses;
}

function crown(cut: Look["cut"], hair: string, accent: string): string {
  const fringe = shape(
    "M-6 -92.5 C-7.4 -103 7.4 -103 6 -92.5 C5.4 -96.4 3 -97.2 0 -97 C-3 -97 -5.4 -96 -6 -92.5 Z",
    hair,
  );
  const parting = shape(
    "M-6.1 -91.5 C-8 -103.4 7.6 -104 6.1 -91.5 C5.6 -95.5 2 -96 -2.4 -98.2 C-3.4 -96 -5.4 -95.4 -6.1 -91.5 Z",
    hair,
  );
  if (cut === "helmet")
    return fringe + shape("M-7 -95 C-7 -105 7 -105 7 -95 L9 -94.6 Q9 -93.4 7 -93.6 L-7 -93.6 Z", accent);
  if (cut === "mortarboard")
    return (
      fringe +
      shape("M-6.4 -96 Q0 -94 6.4 -96 L6 -101 L-6 -101 Z M-12 -101 L0 -105.4 L12 -101 L0 -97 Z", p.ink) +
      line("M0 -101 L9 -100 L9.4 -93", accent, 0.9)
    );
  return cut === "short" ? fringe : parting;
}
