import sharp from "sharp";
import { drawCampusGate } from "./pictures/campus-gate";
import { type Drawing, toSvg } from "./pictures/canvas";
import { drawCarLift } from "./pictures/car-lift";
import { drawConferenceHall } from "./pictures/conference-hall";
import { drawGraduation } from "./pictures/graduation";
import { drawLibrary } from "./pictures/library";
import { drawLuosifen } from "./pictures/luosifen";
import { drawRiverHills } from "./pictures/river-hills";
import { drawRobotArm } from "./pictures/robot-arm";
import { drawRoundTable } from "./pictures/round-table";
import { drawSigning } from "./pictures/signing";
import { drawSpeakerFour, drawSpeakerOne, drawSpeakerThree, drawSpeakerTwo } from "./pictures/speakers";
import { drawSportsField } from "./pictures/sports-field";
import { drawThreeDPrinter } from "./pictures/three-d-printer";
import { drawTreePlanting } from "./pictures/tree-planting";
import { drawWorkshopVisit } from "./pictures/workshop-visit";

export const pictureNames = [
  "conference-hall",
  "speaker-one",
  "speaker-two",
  "speaker-three",
  "speaker-four",
  "round-table",
  "workshop-visit",
  "car-lift",
  "luosifen",
  "library",
  "sports-field",
  "tree-planting",
  "graduation",
  "robot-arm",
  "campus-gate",
  "river-hills",
  "three-d-printer",
  "signing",
] as const;
export type PictureName = (typeof pictureNames)[number];

const drawings = {
  "conference-hall": drawConferenceHall,
  "speaker-one": drawSpeakerOne,
  "speaker-two": drawSpeakerTwo,
  "speaker-three": drawSpeakerThree,
  "speaker-four": drawSpeakerFour,
  "round-table": drawRoundTable,
  "workshop-visit": drawWorkshopVisit,
  "car-lift": drawCarLift,
  luosifen: drawLuosifen,
  library: drawLibrary,
  "sports-field": drawSportsField,
  "tree-planting": drawTreePlanting,
  graduation: drawGraduation,
  "robot-arm": drawRobotArm,
  "campus-gate": drawCampusGate,
  "river-hills": drawRiverHills,
  "three-d-printer": drawThreeDPrinter,
  signing: drawSigning,
} as const satisfies Record<PictureName, () => Drawing>;

const drawingBoard = { operation: ["VipsForeignLoadSvg"] };

/**
 * A JPEG of one of the demo newsroom's pictures, the same at every drawing. The upload door keeps SVG shut for the whole
 * process; it is opened for our own drawing only and shut again, so draw one picture after the other.
 */
export async function drawPicture(name: PictureName): Promise<Buffer> {
  sharp.unblock(drawingBoard);
  try {
    return await sharp(Buffer.from(toSvg(drawings[name]())))
      .jpeg({ quality: 90 })
      .toBuffer();
  } finally {
    sharp.block(drawingBoard);
  }
}
