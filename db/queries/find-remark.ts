import { eq } from "drizzle-orm";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import type { Reader } from "../store";
import { findStory } from "./find-story";

/** A remark and its story, for somebody who may see both; undefined when either does not exist for them (PRODUCT.md, rule 16). */
export async function findRemark(reader: Reader, viewer: Viewer, id: string) {
  const { remark } = reader.tables;
  const [row] = await reader.select().from(remark).where(eq(remark.id, id));
  if (!row || (row.state === "pending" && row.by !== viewer.id)) return undefined;
  const story = await findStory(reader, row.story);
  return story && maySee(viewer, story.standing) ? { row, story } : undefined;
}
