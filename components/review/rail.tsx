import type { ReactNode } from "react";

/** The column beside the text: it stays in sight on wide screens and follows the text on narrow ones. */
export function Rail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside aria-label={label} className="border-t border-rule bg-raised lg:border-t-0 lg:border-l">
      <div className="grid content-start gap-7 px-4 pt-5 pb-10 md:px-10 lg:sticky lg:top-0 lg:max-h-[calc(100svh-3.75rem)] lg:overflow-y-auto lg:px-[18px]">
        {children}
      </div>
    </aside>
  );
}
