import type { ReactNode } from "react";
import { Brand } from "./brand";

/** The page before there is a newsroom. */
export function SetUpFrame({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <main className="mx-auto max-w-2xl px-6 py-10">
      <Brand name="Imprimatur" large />
      <h1 className="mt-8 text-3xl">{title}</h1>
      <p className="mt-2 mb-8 text-ink-2">{lead}</p>
      {children}
    </main>
  );
}
