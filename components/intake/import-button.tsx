"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { SubmitButton } from "@/components/ui/submit-button";

/** The button that takes an import one step on, and what is being done meanwhile, in words. */
export function ImportButton({ intent, pending, children }: { intent: string; pending: string; children: ReactNode }) {
  const status = useFormStatus();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <SubmitButton look="sign" name="intent" value={intent}>
        {children}
      </SubmitButton>
      <p role="status" className="text-sm text-ink-2">
        {status.pending && pending}
      </p>
    </div>
  );
}
