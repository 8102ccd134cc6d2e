import type { ReactNode } from "react";

/** A part of a plain page under its own heading. */
export function Section({
  id,
  title,
  hint,
  children,
}: {
  id?: string;
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="mt-10 border-t border-rule pt-5">
      <h2 className="text-lg">{title}</h2>
      {hint && <p className="mt-1 max-w-prose text-sm text-ink-2">{hint}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
