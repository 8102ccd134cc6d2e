import type { Refusal } from "@/core/refusal";

/** What is worth knowing of a photo that just came in: words found in its file, and whether it was there before or is too small. */
export type Noticed = {
  caption: string;
  photographer: string;
  takenOn: string | null;
  duplicate: boolean;
  small: boolean;
};
export type BroughtPhoto = {
  hash: string;
  width: number;
  height: number;
  sizes: { name: string; width: number; height: number; type: string }[];
  noticed: Noticed;
};

/** One file of an upload: still on its way, here, or refused. */
export type PhotoLine = { name: string } & (
  | { step: "waits" | "working" }
  | { step: "sending"; share: number }
  | { step: "here"; photo: BroughtPhoto }
  | { step: "refused"; why: Refusal | "unreachable" }
);

/** What an upload form without scripts is told. */
export type UploadState = { lines: PhotoLine[]; problem?: Refusal | "none" | "tooMany" } | null;

/** The most files one form may bring. */
export const mostFiles = 40;
