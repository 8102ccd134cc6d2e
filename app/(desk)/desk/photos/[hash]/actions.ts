"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { formFields } from "@/app/(desk)/form-fields";
import { refreshPages } from "@/app/(desk)/refresh-pages";
import { actingViewer } from "@/auth/acting-viewer";
import { describePhoto } from "@/commands/describe-photo";
import type { DescribeState } from "@/components/photos/describe-form";
import { type Refused, refuse } from "@/core/refusal";
import { focuses } from "@/core/story/photo-files";
import { newsroomStore } from "@/db/newsroom-store";

const sent = z.strictObject({
  photo: z.string(),
  version: z.coerce.number(),
  caption: z.string(),
  photographer: z.string(),
  takenOn: z.string().transform((day) => day || null),
  focus: z.enum(focuses),
});

/** Takes in what is said of a photo. */
export async function savePhotoWords(_: DescribeState, form: FormData): Promise<DescribeState> {
  const typed = formFields(form);
  const acting = await actingViewer();
  if (!acting.ok) return explain(acting, typed);
  const parsed = sent.safeParse(typed);
  if (!parsed.success) return explain(refuse("not_valid"), typed);
  const described = await describePhoto(await newsroomStore(), acting.viewer, parsed.data, new Date());
  if (!described.ok) return explain(described, typed);
  refreshPages(described.pages);
  refresh();
  return { saved: described.version };
}

function explain({ refusal, problems = [] }: Refused, typed: Record<string, string>): DescribeState {
  return { refusal, problems, typed };
}
