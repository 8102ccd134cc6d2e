import { sqliteKit } from "../kit";
import { define } from "../tables/define";

/** The tables of one engine by name, as the migration generator wants them. */
export const {
  department,
  column,
  person,
  membership,
  flow,
  story,
  storyAuthor,
  revision,
  signOff,
  release,
  liveStory,
  livePhoto,
  photo,
  photoUse,
  photoNote,
  workingCopy,
  registryPerson,
  post,
  term,
  ledgerEntry,
  ledgerHead,
  request,
  setting,
} = define(sqliteKit);
