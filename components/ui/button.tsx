import type { ComponentProps } from "react";

const looks = {
  plain: "border-rule-strong bg-raised text-ink hover:bg-sunk",
  sign: "border-seal bg-seal text-on-seal hover:opacity-90",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-sunk hover:text-ink",
} as const;
export type ButtonLook = keyof typeof looks;

/** The class list of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return `inline-flex min-h-10 items-center justify-center gap-2 whitespace-nowrap rounded-md border px-4 text-sm font-semibold no-underline disabled:opacity-50 ${looks[look]}`;
}

/** A button; `sign` is kept for signatures and the one thing a page is for. */
export function Button({
  look = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
