"use client";

import { useContext, useEffect } from "react";
import { KeysOn, useDeskKeys } from "./desk-keys";

const places = {
  approve: 'button[name="move"][value="approve"], button[name="move"][value="release"]',
  return: 'textarea[name="reason"], input[name="reason"], button[name="move"][value="return"]',
  remark: '[name="remark"]',
} as const;

/** The keys of the review room: its own buttons and words, as a hand would press them; what signs asks to be confirmed first. Whoever comes from the inbox by a key is put beside the place. */
export function RoomKeys() {
  const on = useContext(KeysOn);
  useDeskKeys({
    approve: () => find(places.approve)?.click(),
    return: () => goTo(find(places.return)),
    remark: () => {
      const opens = find("[data-remark-open]");
      if (opens) opens.click();
      else goTo(find(places.remark));
    },
  });
  useEffect(() => {
    const asked = window.location.hash.slice(1);
    if (!on || !(asked in places)) return;
    goTo(find(places[asked as keyof typeof places]));
  }, [on]);
  return null;
}

function find(place: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(place)].find((one) => one.checkVisibility());
}

function goTo(place: HTMLElement | undefined): void {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "center" });
}
