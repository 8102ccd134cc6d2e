import type { RemarkAnchor, RemarkState } from "@/core/remarks/remark";
import type { RemarkActName } from "@/core/remarks/remark-rules";
import type { Problem, Refusal } from "@/core/refusal";

type Person = { id: string; zh: string; en: string };

/** A remark as somebody sees it who may see its story. */
export type ShownRemark = {
  id: string;
  version: number;
  state: RemarkState;
  by: Person;
  at: Date;
  /** The number of the revision it was left at. */
  number: number;
  anchor: RemarkAnchor;
  /** Where it stands in the newest text; null when it is outdated. */
  placed: RemarkAnchor | null;
  /** Where on the page that is. */
  address: string | null;
  words: string;
  replacement: string | null;
  answers: readonly { id: string; words: string; at: Date; by: Person }[];
  /** What this person may do with it now; a pending one is theirs to change and drop. */
  may: readonly (RemarkActName | "change")[];
};

/** What a remark's form is told: nothing yet, that it was taken in, or why not; with what was typed. */
export type RemarkSaid =
  | { done: true }
  | { done?: undefined; refusal: Refusal; problems: Problem[]; typed: Record<string, string> }
  | null;

export type RemarkAction = (state: RemarkSaid, form: FormData) => Promise<RemarkSaid>;

/** What every form of remarks needs: the story, the name of this page's requests, and where the newsroom takes it in. */
export type RemarkDoor = { story: string; request: string; back: string; action: RemarkAction };
