import type { ComponentProps, ReactNode } from "react";

/** A box to tick, or one of several to choose, with its words; high enough for a thumb. */
export function TickBox({
  children,
  type = "checkbox",
  ...rest
}: ComponentProps<"input"> & { type?: "checkbox" | "radio"; children: ReactNode }) {
  return (
    <label className="flex min-h-9 items-center gap-2.5 py-1 text-sm max-md:min-h-[44px]">
      <input type={type} className="size-[18px] shrink-0 accent-[var(--link)]" {...rest} />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </label>
  );
}
