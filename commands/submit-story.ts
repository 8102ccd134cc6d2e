import { eq } from "drizzle-orm";
import { type Result, refuse } from "@/core/refusal";
import { findBlocks } from "@/core/checks/ready-list";
import { unpackStory } from "@/core/story/story-package";
import type { Viewer } from "@/core/viewer";
import { bindFlow } from "@/core/workflow/bind-flow";
import { findFlow } from "@/db/queries/find-flow";
import type { StoryRecord } from "@/db/queries/find-story";
import type { Store, Writer } from "@/db/store";
import { carryOut, type Moved, type Order } from "./carry-out";

/**
 * Hands a story to the first audit that lacks a signature. A run that starts here takes the column's newest flow; a returned
 * story keeps the one it started with (PRODUCT.md, rule 1). Refuses with not_ready and the places that block it.
 */
export async function submitStory(
  store: Store,
  viewer: Viewer,
  input: Order & { remark?: string },
  now: Date,
): Promise<Result<Moved>> {
  return carryOut(store, viewer, input, { move: "submit", remark: input.remark }, now, prepare);
}

async function prepare(tx: Writer, story: StoryRecord): Promise<Result<{ story: StoryRecord; flow?: string }>> {
  const content = unpackStory(story.head.package);
  const blocks = findBlocks(content, { correcting: story.standing.live !== null });
  if (blocks.length > 0) return refuse("not_ready", blocks);

  const { flow: table } = tx.tables;
  const [bound] = await tx
    .select({ column: table.column, language: table.language })
    .from(table)
    .where(eq(table.id, story.row.flow));
  const elsewhere = bound?.column !== content.column || bound.language !== content.language;
  if (story.row.state !== "draft" && !elsewhere) return { ok: true, story };

  const flow = await findFlow(tx, content.column, content.language);
  return { ok: true, story: { ...story, standing: bindFlow(story.standing, flow) }, flow: flow.id };
}
