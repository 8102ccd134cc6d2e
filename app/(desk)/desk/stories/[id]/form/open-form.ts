import { countingSignatures } from "@/components/review/counting-signatures";
import { isPrintedElsewhere } from "@/components/review/room";
import type { FormAudit } from "@/components/review/form-opinions";
import type { Language } from "@/core/story/story-content";
import type { Viewer } from "@/core/viewer";
import { newsroomStore } from "@/db/newsroom-store";
import { findStoryPage, type StoryPage } from "@/db/queries/find-story-page";
import { type FormVerdict, listFormVerdicts, listStoodInFor } from "@/db/queries/list-form-verdicts";
import { listSignatures } from "@/db/queries/list-history";
import { listOldPages } from "@/db/queries/list-old-pages";
import { environment } from "@/env";

type Signature = Awaited<ReturnType<typeof listSignatures>>[number];

/** What the approval form prints of a story's newest revision; undefined when the story does not exist for this person. */
export async function openForm(viewer: Viewer, id: string, now: Date) {
  const store = await newsroomStore();
  return store.read(async (reader) => {
    const story = await findStoryPage(reader, viewer, id, now);
    if (!story) return undefined;
    const verdicts = await listFormVerdicts(reader, id);
    const stoodInFor = await listStoodInFor(reader, id);
    const signed = countingSignatures(story.standing, await listSignatures(reader, id));
    const audits = story.standing.flow.stages.map((_, stage): FormAudit => {
      const signature = signed.find((entry) => entry.stage === stage);
      if (!signature) return { verdict: findUnsigned(verdicts, stage, story.revision.hash) };
      const inPlaceOf = stoodInFor.get(signature.id);
      return { signature: { ...signature, inPlaceOf }, verdict: findSigned(verdicts, signature) };
    });
    const oldPrint = isPrintedElsewhere(story) ? (await listOldPages(reader, [id]))[0] : undefined;
    return { story, audits, oldPrint, release: findRelease(story, verdicts), withdrawn: findWithdrawal(verdicts) };
  });
}

/** The public address at which anybody can check a hash. */
export function verifyAddress(hash: string, language: Language): string {
  return `${environment().siteUrl}/${language}/verify/${hash}`;
}

function findSigned(verdicts: readonly FormVerdict[], { person, at, hash }: Signature): FormVerdict | undefined {
  return verdicts.find((one) => one.actor === person && one.at.getTime() === at.getTime() && one.hash === hash);
}

const withoutSignature = ["return", "return_to_department", "hold", "resume", "reject"];

/** The last word of an audit that did not sign this text, since it was handed in; a story taken up again waits for another. */
function findUnsigned(verdicts: readonly FormVerdict[], stage: number, head: string): FormVerdict | undefined {
  const handedIn = verdicts.findLastIndex(({ act }) => act === "submit");
  const last = verdicts
    .slice(handedIn + 1)
    .findLast((one) => one.stage === stage && one.hash === head && withoutSignature.includes(one.act));
  return last?.act === "resume" ? undefined : last;
}

function findRelease({ standing }: StoryPage, verdicts: readonly FormVerdict[]): FormVerdict | undefined {
  if (standing.state !== "published" && standing.state !== "withdrawn") return undefined;
  return verdicts.findLast(({ act, hash }) => ["release", "release_on_time"].includes(act) && hash === standing.head);
}

function findWithdrawal(verdicts: readonly FormVerdict[]): FormVerdict | undefined {
  return verdicts.findLast(({ act }) => act === "withdraw");
}
