import type { ReactNode } from "react";

/** What stands in a field of the form, and what is wrong with it. */
export type Places = { typed: (name: string, kept: string) => string; problem: (place: string) => string | undefined };

/** Fields that belong together, under their name. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
      <h2 className="border-t border-rule pt-4 text-lg sm:col-span-2">{title}</h2>
      {children}
    </section>
  );
}

/** A yes or no. */
export function Tick({ name, label, ticked }: { name: string; label: string; ticked: boolean }) {
  return (
    <label className="flex min-h-10 items-center gap-2.5 text-sm">
      <input key={String(ticked)} type="checkbox" name={name} value="yes" defaultChecked={ticked} className="size-4" />
      {label}
    </label>
  );
}
