import type { DemoStory } from "./demo-story";
import { automotive } from "./stories/automotive";
import { automotiveDesk } from "./stories/automotive-desk";
import { campusDay } from "./stories/campus-day";
import { campusLife } from "./stories/campus-life";
import { collegeNews } from "./stories/college-news";
import { conference } from "./stories/conference";
import { drafts } from "./stories/drafts";
import { luosifen } from "./stories/luosifen";
import { media } from "./stories/media";
import { notices } from "./stories/notices";
import { people } from "./stories/people";
import { sentBack } from "./stories/sent-back";
import { timetable } from "./stories/timetable";
import { waiting } from "./stories/waiting";

/** Every story of the demo newsroom, the conference of the model page first. */
export const demoStories: DemoStory[] = [
  ...conference,
  ...campusDay,
  ...collegeNews,
  ...luosifen,
  ...automotive,
  ...automotiveDesk,
  ...people,
  ...campusLife,
  ...media,
  ...notices,
  ...timetable,
  ...waiting,
  ...sentBack,
  ...drafts,
];
