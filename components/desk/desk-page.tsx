import type { ReactNode } from "react";

/** A plain page of the desk: its heading, what can be done from here, and the rest at reading distance. */
export function DeskPage({ title, tools, children }: { title: string; tools?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pt-5 pb-16 md:px-10 md:pt-7">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="text-2xl">{title}</h1>
        {tools}
      </header>
      {children}
    </div>
  );
}
