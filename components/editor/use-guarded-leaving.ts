"use client";

import { useEffect, useEffectEvent } from "react";

type Leaving = {
  /** Something is typed that the newsroom may not have yet. */
  pending: boolean;
  /** The text can go to the newsroom while its page is being left. */
  canLeave: () => boolean;
  leave: () => void;
  save: () => void;
  /** The line may be back, or somebody has signed in again in another tab. */
  tryAgain: () => void;
};

/** Ctrl+S saves. Whoever leaves sends what they typed; where that cannot be, they are asked first. */
export function useGuardedLeaving({ pending, ...asked }: Leaving): void {
  const save = useEffectEvent(asked.save);
  const leave = useEffectEvent(asked.leave);
  const canLeave = useEffectEvent(asked.canLeave);
  const tryAgain = useEffectEvent(asked.tryAgain);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      save();
    };
    const onHidden = () => document.visibilityState === "hidden" && tryAgain();
    const onBack = () => tryAgain();
    const onGone = () => leave();
    // A page that comes back whole from the browser's memory does not know what other pages did meanwhile.
    const onShown = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    document.addEventListener("keydown", onKey);
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("online", onBack);
    window.addEventListener("focus", onBack);
    window.addEventListener("pagehide", onGone);
    window.addEventListener("pageshow", onShown);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("online", onBack);
      window.removeEventListener("focus", onBack);
      window.removeEventListener("pagehide", onGone);
      window.removeEventListener("pageshow", onShown);
    };
  }, []);

  useEffect(() => {
    // A page that listens for this is not kept ready for the Back button, so it listens only while there is something to lose.
    if (!pending) return;
    const listener = (event: BeforeUnloadEvent) => {
      if (!canLeave()) event.preventDefault();
    };
    window.addEventListener("beforeunload", listener);
    return () => window.removeEventListener("beforeunload", listener);
  }, [pending]);
}
