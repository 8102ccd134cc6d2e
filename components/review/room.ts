import type { PhotoFiles } from "@/core/story/photo-files";
import type { StoryContent } from "@/core/story/story-content";
import type { Role, Stage, Standing } from "@/core/workflow/standing";

export type Names = { zh: string; en: string };
export type Named = Names & { unit: Names };

/** A signature as the room shows it. */
export type RoomSignature = {
  stage: number;
  role: Role;
  round: number;
  hash: string;
  person: string;
  revision: number;
  by: Named;
  at: Date;
};

/** A story as the review room shows it. */
export type RoomStory = {
  id: string;
  number: number;
  version: number;
  slug: string;
  since: Date;
  createdAt: Date;
  releaseAt: Date | null;
  /** When a held story comes back to its audit by itself. */
  backAt: Date | null;
  /** The first release: the release date that readers see. */
  releasedAt: Date | null;
  /** When readers last got a new text. */
  printedAt: Date | null;
  standing: Standing;
  revision: { number: number; hash: string; at: Date; kind?: string };
  content: StoryContent;
  live: { number: number; hash: string } | null;
  department: Names;
  column: Names;
  creator: Named;
  maker: Named;
  holders: readonly (Named & { id: string; onBehalfOf: Named | null })[];
};

/** True while readers have a page as an older site printed it, and the desk has nothing newer. */
export function isPrintedElsewhere({ revision, standing }: RoomStory): boolean {
  return revision.kind === "import" && (standing.state === "published" || standing.state === "withdrawn");
}

/** The viewer of the room. */
export type RoomViewer = Names & { id: string; unit: Names };

/** What the viewer has at hand to decide with, and for the step that confirms a signature. */
export type AtHand = {
  /** The reasons of the list, in its order. */
  reasons: readonly (Names & { id: string })[];
  /** The person who is away and for whom this one audits; undefined when they audit for themselves. */
  behalf?: Names;
  openRemarks?: number;
  /** For how many milliseconds a password typed lately still counts. */
  confirmedFor: number;
};

/** The photos of a story by hash, with the files kept of each. */
export type RoomPhotos = Record<string, PhotoFiles>;

/** The names behind the ids of a comparison. */
export type ChangeNames = { columns: Record<string, Names>; departments: Record<string, Names> };

/** Says whose audit line stands at the foot of a page. */
export type AuditLine = (role: Stage["role"], names: { name: string; unit: string }) => string;
