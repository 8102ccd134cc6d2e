import type { ReactNode } from "react";

/** One part of a record, under its heading. */
export function Part({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A hash, a key, a command: to copy and to compare. */
export function Hash({ children }: { children: string }) {
  return <code className="mt-1 block font-mono text-[0.8125rem] break-all text-ink-2">{children}</code>;
}
