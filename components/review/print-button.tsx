"use client";

import { useSyncExternalStore } from "react";
import { Button } from "../ui/button";

/** Opens the browser's print dialog; not there without scripts, where the browser's own menu prints. */
export function PrintButton({ label }: { label: string }) {
  const scripts = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!scripts) return null;
  return <Button onClick={() => window.print()}>{label}</Button>;
}
