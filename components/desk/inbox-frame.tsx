import type { ReactNode } from "react";

/** The inbox: one list, and on wide screens the chosen story beside it, which stays in sight. */
export function InboxFrame({ title, pane, children }: { title: string; pane?: ReactNode; children: ReactNode }) {
  const list = (
    <div
      className={`w-full px-4 pt-5 pb-16 md:px-10 md:pt-7 ${pane ? "max-xl:mx-auto max-xl:max-w-5xl xl:border-r xl:border-rule xl:px-6" : "mx-auto max-w-5xl"}`}
    >
      <h1 className="text-2xl">{title}</h1>
      {children}
    </div>
  );
  if (!pane) return list;
  return (
    <div className="xl:grid xl:min-h-svh xl:grid-cols-[440px_minmax(0,1fr)]">
      {list}
      <div className="sticky top-0 hidden max-h-svh max-w-4xl overflow-y-auto xl:block">{pane}</div>
    </div>
  );
}
