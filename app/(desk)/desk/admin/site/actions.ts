"use server";

import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import { keepSite } from "@/commands/keep-site";
import type { FormState } from "@/components/form-state";
import { type Result, refuse } from "@/core/refusal";
import { holds } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { findCollege } from "@/db/queries/find-college";
import { environment } from "@/env";
import { acceptLogo } from "@/media/accept-logo";
import { diskStorage } from "@/media/disk-storage";
import { formFields } from "../../../form-fields";
import { refreshPages } from "../../../refresh-pages";
import { explain } from "../record-forms";
import { placeProblem, readSiteForm } from "./read-site-form";

export async function keepSiteAction(_: FormState, sent: FormData): Promise<FormState> {
  const typed = formFields(sent);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);
  if (!holds(acting.viewer, "administrator")) return explain(refuse("not_allowed"), typed);

  const store = await newsroomStore();
  const logo = await settleLogo(sent, (await store.read(findCollege)).site.logo);
  if (!logo.ok) return explain({ ...logo, problems: [{ place: "logo", reason: logo.refusal }] }, typed);

  const input = { seen: typed.seen ?? "", record: readSiteForm(typed, logo.logo) };
  const kept = await keepSite(store, acting.viewer, input, new Date());
  if (!kept.ok) {
    const problems = (kept.problems ?? []).map((problem) => placeProblem(problem, typed));
    return explain({ ...kept, problems }, typed);
  }
  refreshPages(kept.pages);
  redirect("/desk/admin/site?kept=yes");
}

async function settleLogo(sent: FormData, current: string | null): Promise<Result<{ logo: string | null }>> {
  const file = sent.get("logo");
  if (file instanceof File && file.size > 0) {
    return acceptLogo(new Uint8Array(await file.arrayBuffer()), diskStorage(environment().dataDir));
  }
  return { ok: true, logo: sent.get("noLogo") === "yes" ? null : current };
}
