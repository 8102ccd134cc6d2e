import { useTranslations } from "next-intl";
import { Notice } from "../ui/notice";
import { roomMoves } from "@/core/workflow/room-moves";

/** What was just done in the review room, above the inbox; nothing when the address does not say so. */
export function DoneNotice({ done, story }: { done?: string; story?: string }) {
  const t = useTranslations("review.done");
  const move = roomMoves.find((name) => name === done);
  if (!move || move === "resume" || !/^\d{1,9}$/.test(story ?? "")) return null;
  return <Notice look="done">{t(move, { number: story ?? "" })}</Notice>;
}
