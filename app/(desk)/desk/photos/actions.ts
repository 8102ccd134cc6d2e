"use server";

import { actingViewer } from "@/auth/acting-viewer";
import { mostFiles, type PhotoLine, type UploadState } from "@/components/photos/photo-line";
import { slug } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { maySee } from "@/core/workflow/policy";
import { takeInPhoto } from "./take-in-photo";

/** Takes in the files of a plain form. Each is judged by itself: one that is no photo is named, the rest arrives. */
export async function bringPhotos(_: UploadState, form: FormData): Promise<UploadState> {
  const acting = await actingViewer();
  if (!acting.ok) return { lines: [], problem: acting.refusal };
  const { viewer } = acting;

  const department = slug.safeParse(form.get("department"));
  if (!department.success) return { lines: [], problem: "not_valid" };
  if (!maySee(viewer, { department: department.data })) return { lines: [], problem: "not_allowed" };
  const files = form.getAll("photos").flatMap((sent) => (typeof sent !== "string" && sent.size > 0 ? [sent] : []));
  if (files.length === 0) return { lines: [], problem: "none" };
  if (files.length > mostFiles) return { lines: [], problem: "tooMany" };

  const lines: PhotoLine[] = [];
  for (const file of files) lines.push(await takeIn(viewer, department.data, file));
  return { lines };
}

async function takeIn(viewer: Viewer, department: string, file: File): Promise<PhotoLine> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const brought = await takeInPhoto(viewer, { bytes, department, fileName: name });
  if (!brought.ok) return { name, step: "refused", why: brought.refusal };
  return { name, step: "here", photo: brought.photo };
}
