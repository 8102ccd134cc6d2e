"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { Button } from "../ui/button";
import type { SelectedPlace } from "./selected-place";

type Props = { selected: SelectedPlace; open: (kind: "remark" | "suggestion") => void };

/** Below the selected words: a remark on them, or other words for them. */
export function SelectionBar({ selected, open }: Props) {
  const t = useTranslations("remarks.new");
  const { box } = selected;
  const width = 320;
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
  const top = Math.max(8, Math.min(box.bottom + 8, window.innerHeight - 130));
  return (
    <div
      role="toolbar"
      aria-label={t("tools")}
      onMouseDown={keepSelection}
      style={{ left, top }}
      className="fixed z-30 flex gap-1 rounded-md border border-rule-strong bg-raised p-1 shadow-md print:hidden"
    >
      <Button look="quiet" className="px-3" data-remark-open="" onClick={() => open("remark")}>
        {t("remark")}
      </Button>
      <Button look="quiet" className="px-3" onClick={() => open("suggestion")}>
        {t("suggestion")}
      </Button>
    </div>
  );
}

/** A press on the bar would take the selection away before it is read. */
function keepSelection(event: MouseEvent) {
  event.preventDefault();
}
