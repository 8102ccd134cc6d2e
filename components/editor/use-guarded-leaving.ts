"use client";

import { useEffect, useEffectEvent } from "react";

type Leaving = { dirty: boolean; look: () => boolean; keep: () => void; save: () => void };

/** Ctrl+S saves. Whoever leaves with unsaved text is asked first, and the text is kept in this tab whatever they answer. */
export function useGuardedLeaving({ dirty, look, keep, save }: Leaving): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    save();
  });

  const onUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (!look()) return;
    keep();
    event.preventDefault();
  });

  const onGone = useEffectEvent(() => {
    if (dirty) keep();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
      onGone();
    };
  }, []);

  useEffect(() => {
    // A page that listens for this is not kept ready for the Back button, so it listens only while there is something to lose.
    if (!dirty) return;
    const listener = (event: BeforeUnloadEvent) => onUnload(event);
    window.addEventListener("beforeunload", listener);
    return () => window.removeEventListener("beforeunload", listener);
  }, [dirty]);
}
