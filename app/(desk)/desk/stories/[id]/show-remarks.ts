import type { ShownRemark } from "@/components/remarks/shown-remark";
import { placeAnchor } from "@/core/remarks/anchor";
import type { RemarkAnchor } from "@/core/remarks/remark";
import { findActObstacle, type RemarkActName, remarkActs } from "@/core/remarks/remark-rules";
import { listPassages } from "@/core/story/passages";
import type { StoryContent } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import type { StoryPage } from "@/db/queries/find-story-page";
import { listRemarks } from "@/db/queries/list-remarks";
import type { Reader } from "@/db/store";

/** The page that shows the remarks: where their places are on it. */
type Page = "text" | "editor";

/** The remarks on a story that a person sees, each at its place in the newest text and with what they may do with it. */
export async function showRemarks(
  reader: Reader,
  viewer: Viewer,
  story: StoryPage,
  page: Page,
): Promise<ShownRemark[]> {
  const remarks = await listRemarks(reader, viewer, story.id);
  const names = Object.keys(remarkActs) as RemarkActName[];
  return remarks.map((remark) => {
    const { anchor, state, by, replacement } = remark;
    const placed = placeAnchor(anchor, story.content) ?? null;
    const standing = { state, by: by.id, replacement };
    const open = names.filter((name) => !findActObstacle(name, viewer, story.standing, standing));
    const may = state === "pending" ? (["change"] as const) : open;
    return { ...remark, placed, address: placed && addressOf(placed, story.content, page), may };
  });
}

/** The passage that a remark stands at; a figure is a passage too. Undefined for fields and the whole story. */
export function passageOf(placed: RemarkAnchor | null, content: StoryContent): number | undefined {
  if (placed?.at === "text") return placed.passage;
  if (placed?.at !== "figure") return undefined;
  const figures = listPassages(content.body).flatMap(({ look }, passage) => (look === "figure" ? [passage] : []));
  return figures[placed.figure];
}

function addressOf(placed: RemarkAnchor, content: StoryContent, page: Page): string {
  if (placed.at === "field") return page === "editor" ? `#field-${placed.field}` : "#story-text";
  if (placed.at === "story") return page === "editor" ? "#story-body" : "#story-text";
  return page === "editor" ? "#story-body" : `#passage-${passageOf(placed, content)}`;
}
