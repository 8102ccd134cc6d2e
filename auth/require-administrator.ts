import { notFound } from "next/navigation";
import type { Viewer } from "@/core/viewer";
import { holds } from "@/core/workflow/policy";
import { requireViewer } from "./current-viewer";

/** The administrator a page is for; for everybody else it does not exist (PRODUCT.md, rule 16). */
export async function requireAdministrator(returnTo: string): Promise<Viewer> {
  const viewer = await requireViewer(returnTo);
  if (!holds(viewer, "administrator")) notFound();
  return viewer;
}
