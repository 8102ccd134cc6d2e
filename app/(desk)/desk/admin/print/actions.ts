"use server";

import { revalidateTag } from "next/cache";
import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import { siteTag } from "@/core/story/page-tags";
import { holds } from "@/core/workflow/policy";

/** Changes nothing anybody wrote: the same pages are made once more from the same record. */
export async function pressAnewAction(): Promise<void> {
  const acting = await actingViewer();
  if (!acting.ok || !holds(acting.viewer, "administrator")) redirect("/desk");
  revalidateTag(siteTag, { expire: 0 });
  redirect("/desk/admin/print");
}
