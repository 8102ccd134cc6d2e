import type { Kit } from "../kit";
import { defineDesk } from "./desk";
import { defineNotice } from "./notices";
import { definePeople } from "./people";
import { definePrint } from "./print";
import { defineRecord } from "./records";
import { defineReview } from "./review";
import { defineSite } from "./site";
import { defineStory } from "./stories";

/** Every table of the newsroom, declared once; the kit decides for which engine. Ids are uuidv7 text unless said. */
export function define(kit: Kit) {
  const people = definePeople(kit);
  const stories = defineStory(kit, people);
  const earlier = { ...people, ...stories };
  const room = { ...defineReview(kit, earlier), ...defineNotice(kit, earlier) };
  const print = { ...definePrint(kit, earlier), ...defineSite(kit, earlier) };
  return { ...earlier, ...print, ...defineDesk(kit, earlier), ...room, ...defineRecord(kit) };
}

export type Tables = ReturnType<typeof define>;
