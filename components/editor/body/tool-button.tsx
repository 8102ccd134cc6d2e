"use client";

import type { ReactNode } from "react";

export const toolLook =
  "inline-flex h-10 min-w-10 shrink-0 items-center justify-center gap-2 whitespace-nowrap rounded-md px-2 text-ink-2 hover:bg-sunk hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper aria-disabled:opacity-35 pointer-coarse:h-11 pointer-coarse:min-w-11";

/** One tool of the body. */
export function ToolButton(props: {
  name: string;
  label: string;
  keys?: string;
  pressed?: boolean;
  able?: boolean;
  className?: string;
  tabIndex: number;
  onUse: () => void;
  children: ReactNode;
}) {
  const { label, keys, able = true, className = "" } = props;
  return (
    <button
      type="button"
      className={`${toolLook} ${className}`}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-pressed={props.pressed}
      aria-disabled={!able}
      tabIndex={props.tabIndex}
      data-tool={props.name}
      // The text keeps its selection while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onUse}
    >
      {props.children}
    </button>
  );
}
