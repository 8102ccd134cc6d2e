"use client";

import { useEffect, useState } from "react";
import { findSelectedPlace, type SelectedPlace } from "./selected-place";

/** What is selected in the story right now, by mouse, touch or keyboard. */
export function useSelectedPlace(): SelectedPlace | undefined {
  const [selected, setSelected] = useState<SelectedPlace>();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setSelected(findSelectedPlace(document.getSelection())));
    };
    // Words may have been selected before the scripts came.
    look();
    document.addEventListener("selectionchange", look);
    // The place of the selection on the screen moves with the page.
    window.addEventListener("scroll", look, { passive: true, capture: true });
    window.addEventListener("resize", look);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", look);
      window.removeEventListener("scroll", look, { capture: true });
      window.removeEventListener("resize", look);
    };
  }, []);
  return selected;
}
