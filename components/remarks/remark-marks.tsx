"use client";

import { useEffect } from "react";
import type { RemarkAnchor } from "@/core/remarks/remark";
import { findRange } from "./selected-place";
import "./remark-marks.css";

/** Underlines the words that open remarks speak of, where the browser can mark text without touching it. */
export function RemarkMarks({ remarks }: { remarks: readonly (RemarkAnchor | null)[] }) {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const ranges = remarks.flatMap((placed) => {
      if (placed?.at !== "text") return [];
      return findRange(placed.passage, placed.from, placed.to) ?? [];
    });
    CSS.highlights.set("remark", new Highlight(...ranges));
    return () => void CSS.highlights.delete("remark");
  }, [remarks]);
  return null;
}
