import { type Drawing, disc, ellipse, faint, landscape, line, palette as p, rect, shape, times, tone } from "./canvas";
import { somebody } from "./looks";
import { fromBehind, person } from "./people";
import { bothSides, books, karst, tree } from "./places";
import { poses } from "./poses";

/** The reading room: three tall windows, shelves on both sides, students over their books. */
export function drawLibrary(): Drawing {
  return {
    ...landscape,
    ground: "#e6d6b4",
    parts: [
      rect(0, 0, 1600, 700, "#ead9b6"),
      rect(0, 0, 1600, 56, "#c9a877"),
      rect(0, 56, 1600, 10, "#a9834f"),
      ...[560, 800, 1040].map(archedWindow),
      bothSides(800, shelves()),
      rect(0, 690, 1600, 377, "#a97b4f"),
      times(7, (n) => line(`M${500 + n * 100} 690 L${n * 270 - 10} 1067`, "#9c7047", 3)),
      faint(
        0.24,
        shape(
          "M480 1067 L640 690 L720 690 L640 1067 Z M760 1067 L760 690 L860 690 L960 1067 Z M1090 1067 L960 690 L1040 690 L1290 1067 Z",
          p.straw,
        ),
      ),
      readers(0),
      longTable(760, 330, 1270),
      lamp(500, 750),
      lamp(1100, 750),
      openBooks(740, 4),
      readers(1),
      longTable(946, 140, 1460),
      lamp(330, 936),
      lamp(1270, 936),
      openBooks(930, 5),
      fromBehind(420, 1130, 250, somebody(2, { top: p.jade, cut: "bob" })),
      fromBehind(1130, 1130, 250, somebody(4, { top: p.sand })),
    ],
  };
}

function archedWindow(x: number): string {
  const arch = `M${x - 92} 620 L${x - 92} 220 A92 92 0 0 1 ${x + 92} 220 L${x + 92} 620 Z`;
  const view =
    rect(x - 100, 100, 200, 540, "#eef0dd") +
    karst(x, x - 130, 560, 260, 260, p.mist) +
    karst(x + 3, x - 130, 600, 260, 140, p.sage) +
    tree(x - 46, 640, 220, p.leaf) +
    tree(x + 56, 650, 180, p.jade);
  const bars =
    rect(x - 3, 128, 6, 492, p.umber) +
    times(3, (n) => rect(x - 92, 300 + n * 106, 184, 5, p.umber)) +
    line(`M${x - 92} 220 h184`, p.umber, 5);
  return `<clipPath id="arch-${x}"><path d="${arch}"/></clipPath><g clip-path="url(#arch-${x})">${view}</g>${bars}<path d="${arch}" fill="none" stroke="${p.umber}" stroke-width="13"/>${rect(x - 112, 616, 224, 18, p.umber)}`;
}

function shelves(): string {
  const rows = times(
    6,
    (n) =>
      rect(20, 96 + n * 104, 396, 92, "#5a402c") +
      books(n * 13 + 5, 28, 188 + n * 104, 380, 84) +
      rect(10, 188 + n * 104, 416, 13, p.umber),
  );
  return rect(0, 76, 436, 660, "#7c5a3c") + rows + rect(416, 66, 20, 680, tone(p.umber, -0.15));
}

function readers(row: number): string {
  const tops = row ? [p.vermilion, p.cream, p.slate, p.amber] : [p.jade, p.cream, p.amber, p.ink, p.vermilion];
  const [first, gap, foot, height] = row ? [310, 326, 1310, 600] : [460, 170, 1010, 420];
  return tops
    .map((top, n) =>
      person(
        first + n * gap,
        foot,
        height,
        somebody(n * 2 + row * 3 + 1, {
          top,
          cut: (["bob", "short", "long", "parted", "bun"] as const)[(n + row) % 5] ?? "short",
          glasses: (n + row) % 4 === 1,
        }),
        poses.hold,
      ),
    )
    .join("");
}

function longTable(y: number, left: number, right: number): string {
  return (
    faint(0.25, ellipse(800, y + 130, (right - left) / 2, 20, p.ink)) +
    shape(`M${left + 26} ${y} L${right - 26} ${y} L${right} ${y + 34} L${left} ${y + 34} Z`, "#c89a64") +
    rect(left, y + 34, right - left, 22, "#8d643e") +
    rect(left + 40, y + 56, 26, 90, "#78532f") +
    rect(right - 66, y + 56, 26, 90, "#78532f")
  );
}

function lamp(x: number, y: number): string {
  return (
    faint(0.35, ellipse(x, y + 24, 90, 12, p.straw)) +
    ellipse(x, y + 22, 26, 7, p.ink) +
    rect(x - 3, y - 50, 6, 72, p.amber) +
    shape(
      `M${x - 56} ${y - 42} Q${x - 50} ${y - 76} ${x} ${y - 76} Q${x + 50} ${y - 76} ${x + 56} ${y - 42} Z`,
      p.jade,
    ) +
    disc(x, y - 80, 5, p.amber)
  );
}

function openBooks(y: number, count: number): string {
  const [first, gap] = count === 5 ? [460, 170] : [460, 170];
  return times(count, (n) => {
    const x = first + n * gap + (count === 5 ? 0 : 6);
    return (
      shape(
        `M${x - 40} ${y + 18} Q${x - 20} ${y + 8} ${x} ${y + 18} Q${x + 20} ${y + 8} ${x + 40} ${y + 18} L${x + 46} ${y + 34} Q${x + 22} ${y + 26} ${x} ${y + 36} Q${x - 22} ${y + 26} ${x - 46} ${y + 34} Z`,
        p.cream,
      ) + line(`M${x} ${y + 18} V${y + 35}`, p.clay, 2)
    );
  });
}
