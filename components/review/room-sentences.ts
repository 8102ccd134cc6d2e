import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { MoveName } from "@/core/workflow/moves";
import { findClosed } from "@/core/workflow/open-moves";
import type { Actor } from "@/core/workflow/standing";
import type { RoomStory, RoomViewer } from "./room";
import { moment } from "./moment";

/** What deciding now would mean: which revision goes where, under whose name. Empty when nothing would be signed. */
export function useStatement(story: RoomStory, viewer: RoomViewer, open: readonly MoveName[]): string {
  const t = useTranslations("review.signs");
  const format = useFormatter();
  const language: Language = useLocale();
  const { standing, revision, releaseAt, backAt, since } = story;
  const signer = { revision: revision.number, name: viewer[language], unit: viewer.unit[language] };
  if (standing.state === "scheduled" && releaseAt) {
    return t("scheduled", { revision: revision.number, time: format.dateTime(releaseAt, moment) });
  }
  if (standing.state === "held") {
    const held = t("held", { time: format.dateTime(since, moment) });
    return backAt ? `${held} ${t("back", { time: format.dateTime(backAt, moment) })}` : held;
  }
  if (open.includes("approve")) return t("approve", signer);
  return open.includes("release") ? t("release", signer) : "";
}

/** Why a person who sees a story cannot decide on it, in one sentence. */
export function useClosed(story: RoomStory, actor: Actor): string {
  const t = useTranslations("review.closed");
  const language: Language = useLocale();
  const { standing } = story;
  const stage = standing.stage === null ? undefined : standing.flow.stages[standing.stage];
  if (!stage) return t(afterwards[standing.state]);
  const refusal = findClosed(actor, standing, verdictAt(story));
  if (refusal === "own_work" || refusal === "already_signed") return t(refusal);
  return refusal === "not_ready" ? t("unsigned") : t("waits_for", { stage: stage[language] });
}

const afterwards = {
  draft: "with_reporters",
  returned: "with_reporters",
  audit: "with_reporters",
  held: "with_reporters",
  scheduled: "with_reporters",
  published: "published",
  rejected: "ended",
  withdrawn: "withdrawn",
} as const;

/** The verdict that would move the story on from where it is. */
function verdictAt({ standing }: RoomStory): MoveName {
  if (standing.state === "held") return "resume";
  return standing.stage === standing.flow.stages.length - 1 ? "release" : "approve";
}
