import type { ReactNode } from "react";

/** The heading of a list, and what order it is in. */
export function ListHeading({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="mt-5 flex flex-wrap items-baseline gap-x-3 border-b border-rule-strong pb-2.5">
      <h2 className="text-lg">{title}</h2>
      {children}
      {hint && <span className="ml-auto text-[13px] text-ink-3">{hint}</span>}
    </div>
  );
}
