import type { ReactNode } from "react";

/** One of several links of which one is where we are. */
export function Toggle({ href, here, children }: { href: string; here: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={here ? "true" : undefined}
      className="inline-block rounded-sm border border-rule px-2.5 py-1 text-[13px] leading-6 text-ink-2 no-underline hover:border-rule-strong hover:text-ink aria-[current]:border-ink-2 aria-[current]:bg-sunk aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {children}
    </a>
  );
}
