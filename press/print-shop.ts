import path from "node:path";
import { frontTag, storyTag } from "@/core/story/page-tags";
import { languages } from "@/core/story/story-content";
import { listPageAddresses } from "@/db/queries/list-page-addresses";
import type { Store } from "@/db/store";
import type { Door } from "./front-door";
import { pressShop } from "./newsroom-press";
import { openPhotoLinks } from "./photo-links";
import { openPress, type Press } from "./press";
import { type PressAhead, startPressAhead } from "./press-ahead";

/** Opens the one press of this process and the photos beside it, in the data folder. */
export function openPrintShop(dataDir: string, stamp: string): Press {
  const folder = path.join(dataDir, "press");
  const press = openPress(folder, stamp);
  const photos = openPhotoLinks(folder, path.join(dataDir, "media"), press.kept);
  press.onChange(({ tags, everything }) => {
    if (everything) photos.clear();
    else photos.takeAway(tags);
  });
  Object.assign(pressShop(), { press, photos });
  return press;
}

/** Keeps the whole site pressed from here on. `timeZone` is the college's. */
export function pressWholeSite(works: {
  store: Store;
  press: Press;
  door: Door;
  timeZone: string;
  onFailure: (problem: unknown, address: string) => void;
}): PressAhead {
  const { store, press, door, timeZone, onFailure } = works;
  const ahead = startPressAhead({
    ...{ press, onFailure, newAddresses },
    render: door.render,
    isBusy: door.isBusy,
    listAddresses: () => listPageAddresses(store, timeZone),
  });
  pressShop().ahead = ahead;
  return ahead;
}

/** The pages of stories that a change names, in the languages whose front pages changed with them. */
function newAddresses(tags: readonly string[]): string[] {
  const changed = languages.filter((language) => tags.includes(frontTag(language)));
  const slugs = tags.flatMap((tag) => (tag.startsWith(storyTag("")) ? [tag.slice(storyTag("").length)] : []));
  return changed.flatMap((language) => slugs.map((slug) => `/${language}/news/${slug}`));
}
