import type { ListedStory, Named } from "../story/published";

/** The column whose stories are announcements: a list of titles and days. A college that has none of this name has no such list. */
export const noticesColumn = "notices";

/**
 * How many stories each part of the front page shows; how many photos tell a story in pictures, and how few such stories or
 * departments are too few for a row of them.
 */
export const frontSizes = {
  ...{ seconds: 4, notices: 7, pictures: 4, column: 4 },
  ...{ fewestPhotos: 3, fewestPictures: 2, fewestDepartments: 2 },
} as const;

/** The newest stories of a language, and of each column and department, all newest first. */
export type FrontPool = {
  newest: readonly ListedStory[];
  columns: readonly { column: Named; stories: readonly ListedStory[] }[];
  departments: readonly { department: Named; stories: readonly ListedStory[] }[];
  /** How many photos the newest stories have, where they have any. */
  photos: ReadonlyMap<string, number>;
};

export type PictureStory = { story: ListedStory; photos: number };

/** The front page. Every story stands on it once at most. */
export type FrontLayout = {
  lead: ListedStory | null;
  seconds: ListedStory[];
  notices: { column: Named; stories: ListedStory[] } | null;
  pictures: PictureStory[];
  columns: { column: Named; stories: ListedStory[] }[];
  departments: { department: Named; story: ListedStory }[];
};

/**
 * Lays out the front page. The newest story with a picture among the newest leads, the next stand beside it; then the announcements,
 * the stories told in pictures, of each department what is newest and does not stand above, and the columns with all the rest.
 */
export function layOutFront(pool: FrontPool): FrontLayout {
  const shown = new Set<string>();
  const take = (stories: readonly ListedStory[], most: number) => {
    const taken = stories.filter(({ story }) => !shown.has(story)).slice(0, most);
    for (const { story } of taken) shown.add(story);
    return taken;
  };
  const news = withoutNotices(pool.newest);
  const lead = take(leadFirst(news), 1)[0] ?? null;
  const seconds = take(news, frontSizes.seconds);
  const announced = pool.columns.find(({ column }) => column.id === noticesColumn);
  const notices = announced && { column: announced.column, stories: take(announced.stories, frontSizes.notices) };
  const above = [lead, illustratedOf(seconds)].flatMap((story) => story?.photo?.hash ?? []);
  const pictures = take(pictureStories(news, pool.photos, shown, above), frontSizes.pictures);
  const departments = departmentNews(pool.departments, shown);
  for (const { story } of departments) shown.add(story.story);
  const columns = pool.columns
    .filter((block) => block !== announced)
    .map(({ column, stories }) => ({ column, stories: take(stories, frontSizes.column) }));
  return {
    ...{ lead, seconds, departments },
    notices: notices && notices.stories.length > 0 ? notices : null,
    pictures: pictures.map((story) => ({ story, photos: pool.photos.get(story.story) ?? 1 })),
    columns: columns.filter(({ stories }) => stories.length > 0),
  };
}

/** Of each department what is newest and not shown above; none when they would not make a strip. */
function departmentNews(departments: FrontPool["departments"], shown: ReadonlySet<string>): FrontLayout["departments"] {
  const told = new Set(shown);
  const found = departments.flatMap(({ department, stories }) => {
    const story = stories.find((one) => !told.has(one.story));
    if (!story) return [];
    told.add(story.story);
    return [{ department, story }];
  });
  return found.length < frontSizes.fewestDepartments ? [] : found;
}

/** Announcements do not lead, unless there is nothing else. */
function withoutNotices(newest: readonly ListedStory[]): readonly ListedStory[] {
  const news = newest.filter(({ column }) => column !== noticesColumn);
  return news.length > 0 ? news : newest;
}

/** The stories with the one that leads in front: the newest with a picture among those that stand at the top, else the newest. */
function leadFirst(news: readonly ListedStory[]): readonly ListedStory[] {
  const pictured = news.slice(0, frontSizes.seconds + 1).find(({ photo }) => photo);
  return pictured ? [pictured] : news;
}

/** Of the stories beside the lead the one shown with its picture: the newest that has one. */
export function illustratedOf(seconds: readonly ListedStory[]): ListedStory | undefined {
  return seconds.find(({ photo }) => photo);
}

/** Stories of several photos, each under a picture of its own that does not stand `above`; none when they would not fill a row. */
function pictureStories(
  news: readonly ListedStory[],
  photos: FrontPool["photos"],
  shown: ReadonlySet<string>,
  above: readonly string[],
) {
  const seen = new Set(above);
  const series = news.filter(({ story, photo }) => {
    if (!photo || shown.has(story) || seen.has(photo.hash)) return false;
    if ((photos.get(story) ?? 1) < frontSizes.fewestPhotos) return false;
    seen.add(photo.hash);
    return true;
  });
  return series.length < frontSizes.fewestPictures ? [] : series;
}
