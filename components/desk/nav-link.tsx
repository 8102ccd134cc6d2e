"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";

/** A place of the desk; marked when it is the one you are at. Loads the page whole, so that the counts beside it are true. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const [path = "", query = ""] = href.split("?");
  const mine = useSearchParams().get("mine");
  const here = usePathname() === path && (path !== "/desk/stories" || query === (mine ? `mine=${mine}` : ""));
  return (
    <a
      href={href}
      aria-current={here ? "page" : undefined}
      className="flex min-h-9 items-center justify-between gap-3 rounded-md px-2.5 text-ink-2 no-underline hover:text-ink aria-[current]:bg-raised aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {children}
    </a>
  );
}
