import { type Result, refuse } from "@/core/refusal";
import type { Viewer } from "@/core/viewer";
import { currentViewer } from "./current-viewer";
import { isFromOwnPage } from "./request-origin";

/** Who asks for something to be done. The request must come from the newsroom's own page. Refuses with outside_origin or signed_out. */
export async function actingViewer(): Promise<Result<{ viewer: Viewer }>> {
  if (!(await isFromOwnPage())) return refuse("outside_origin");
  const viewer = await currentViewer();
  return viewer ? { ok: true, viewer } : refuse("signed_out");
}
