import type { ReactNode } from "react";

/** A part of the rail under its own small heading. */
export function RailSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="font-sans text-[13px] font-semibold text-ink-3">
        {title}
      </h2>
      {children}
    </section>
  );
}
