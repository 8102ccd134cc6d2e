"use client";

import { useTranslations } from "next-intl";
import { checklist } from "@/core/workflow/checklist";
import type { RoomMove } from "@/core/workflow/room-moves";
import { listOf } from "./verdict-fields";

type Props = { typed: Record<string, string>; move: RoomMove; zone: string; ticks: boolean };

/** What this person's own form says about the signature: what they have not ticked off, and when readers get the story. */
export function ConfirmWords({ typed, move, zone, ticks }: Props) {
  const t = useTranslations("review.decide");
  const check = useTranslations("words.checklist");
  const ticked = listOf(typed.checked);
  const open = checklist.filter((key) => !ticked.includes(key));
  return (
    <>
      {move === "schedule" && (
        <p>
          <span className="text-ink-3">{t("release_time")}</span>{" "}
          <strong className="font-semibold tabular-nums">{(typed.releaseAt ?? "").replace("T", " ")}</strong>{" "}
          <span className="text-ink-3">({t("release_time_hint", { zone })})</span>
        </p>
      )}
      {ticks && open.length === 0 && <p className="text-jade">{t("all_ticked")}</p>}
      {ticks && open.length > 0 && (
        <div className="border-l-3 border-amber bg-amber-soft px-3 py-2">
          <p>{t("not_ticked")}</p>
          <ul className="ml-4 list-disc">
            {open.map((key) => (
              <li key={key}>{check(key)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
