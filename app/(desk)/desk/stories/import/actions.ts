"use server";

import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import type { ImportState } from "@/components/intake/import-state";
import { bringAgain } from "./bring-again";
import { confirmReading } from "./confirm-reading";
import { readBrought } from "./read-brought";

/** Both steps of an import: reading what was brought, and making a story of what was confirmed. */
export async function importStory(state: ImportState, form: FormData): Promise<ImportState> {
  const acting = await actingViewer();
  if (form.get("intent") !== "use") {
    return acting.ok ? readBrought(acting.viewer, form) : bringAgain(acting, form);
  }
  const confirmed = await confirmReading(acting, state, form);
  if (!("open" in confirmed)) return confirmed;
  redirect(`/desk/stories/${confirmed.open}`);
}
