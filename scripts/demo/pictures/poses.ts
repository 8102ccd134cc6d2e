export type Point = readonly [number, number];
/** Elbow and hand of each arm. One unit is a hundredth of the person; feet stand at 0 0, the crown is at 0 -100. */
export type Pose = { left: readonly [Point, Point]; right: readonly [Point, Point]; walks?: boolean; lean?: number };

export const poses = {
  rest: {
    left: [
      [-13, -64],
      [-11, -48],
    ],
    right: [
      [13, -64],
      [11, -48],
    ],
  },
  walk: {
    left: [
      [-14, -65],
      [-17, -51],
    ],
    right: [
      [12, -64],
      [16, -52],
    ],
    walks: true,
  },
  raise: {
    left: [
      [-15, -65],
      [-8, -55],
    ],
    right: [
      [19, -70],
      [24, -86],
    ],
  },
  open: {
    left: [
      [-17, -66],
      [-25, -58],
    ],
    right: [
      [17, -66],
      [25, -60],
    ],
  },
  point: {
    left: [
      [-13, -64],
      [-10, -49],
    ],
    right: [
      [21, -75],
      [35, -80],
    ],
  },
  clasp: {
    left: [
      [-13, -66],
      [-1, -57],
    ],
    right: [
      [13, -66],
      [2, -57],
    ],
  },
  hold: {
    left: [
      [-13, -66],
      [-3, -60],
    ],
    right: [
      [13, -66],
      [6, -60],
    ],
  },
  lectern: {
    left: [
      [-15, -66],
      [-10, -56],
    ],
    right: [
      [15, -66],
      [10, -56],
    ],
  },
  cheer: {
    left: [
      [-19, -88],
      [-15, -108],
    ],
    right: [
      [19, -88],
      [16, -110],
    ],
  },
  reach: {
    left: [
      [-12, -90],
      [-9, -108],
    ],
    right: [
      [14, -88],
      [12, -106],
    ],
  },
  dig: {
    left: [
      [-6, -62],
      [6, -52],
    ],
    right: [
      [16, -66],
      [14, -45],
    ],
    lean: 10,
  },
} as const satisfies Record<string, Pose>;
