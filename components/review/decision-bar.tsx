"use client";

import { useTranslations } from "next-intl";
import { Button, buttonClass } from "../ui/button";
import styles from "./decision-bar.module.css";
import type { RoomMove } from "@/core/workflow/room-moves";

/** The decisions at hand most often, in the order of the bar; the others stand beside their words. */
const barMoves: readonly RoomMove[] = ["return", "resume", "approve", "release"];

type Props = { open: readonly RoomMove[]; statement: string; form: string; pending: boolean };

/** The bar below the text: what signing means, and the buttons for it. */
export function DecisionBar({ open, statement, form, pending }: Props) {
  const t = useTranslations("review.decide");
  const move = useTranslations("words.move");
  const shown = barMoves.filter((name) => open.includes(name));
  if (shown.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={t("bar")}
      className={`${styles.bar} sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t border-rule bg-raised px-4 py-2.5 md:gap-2.5 md:px-10`}
    >
      <p className="mr-auto hidden max-w-[52ch] text-[13.5px] text-ink-2 md:block">{statement}</p>
      <a href="#field-remark" className={`${buttonClass("quiet")} px-3 max-md:min-h-[44px] lg:hidden`}>
        {t("to_words")}
      </a>
      {shown.map((name) => (
        <Button
          key={name}
          type="submit"
          form={form}
          name="move"
          value={name}
          look={name === "approve" || name === "release" ? "sign" : "plain"}
          aria-disabled={pending || undefined}
          onClick={pending ? (event) => event.preventDefault() : undefined}
          className="max-md:min-h-[44px] max-md:flex-1"
        >
          {move(name)}
        </Button>
      ))}
    </div>
  );
}
