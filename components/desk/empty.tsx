import type { ReactNode } from "react";

/** An empty list: what will be here, and what to do now. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="border-b border-rule py-8">
      <p className="font-serif text-lg font-semibold">{title}</p>
      <div className="mt-1 max-w-prose text-sm text-ink-2">{children}</div>
    </div>
  );
}
