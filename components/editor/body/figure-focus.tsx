"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { PhotoFocus } from "@/core/story/document";

const middle: PhotoFocus = { x: 50, y: 50 };
const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Props = {
  focus: PhotoFocus | null;
  hint: string;
  onFocus: (focus: PhotoFocus | null) => void;
  onDone: () => void;
};

/** Lies on a photo: a click, a drag or the arrow keys (with Shift in small steps) say what must stay in the picture. */
export function FigureFocus({ focus, hint, onFocus, onDone }: Props) {
  const t = useTranslations("editor.figure");
  const cross = useRef<HTMLDivElement>(null);
  const { x, y } = focus ?? middle;

  useEffect(() => cross.current?.focus(), []);

  function point(event: PointerEvent<HTMLDivElement>) {
    if (event.type === "pointermove" && event.buttons !== 1) return;
    const frame = event.currentTarget.getBoundingClientRect();
    const share = (at: number, from: number, length: number) => (100 * (at - from)) / length;
    set(share(event.clientX, frame.left, frame.width), share(event.clientY, frame.top, frame.height));
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    cross.current?.focus();
  }

  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    const wide = event.shiftKey ? 1 : 5;
    if (event.key === "Home") onFocus(null);
    else if (event.key === "Escape" || event.key === "Enter") onDone();
    else if (step) set(x + step[0] * wide, y + step[1] * wide);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function set(left: number, top: number) {
    const percent = (share: number) => Math.round(Math.min(100, Math.max(0, share)));
    const next = { x: percent(left), y: percent(top) };
    onFocus(next.x === 50 && next.y === 50 ? null : next);
  }

  return (
    <div
      className="absolute inset-0 cursor-crosshair touch-none"
      onPointerDown={point}
      onPointerMove={point}
      data-focus-plane=""
    >
      <div
        ref={cross}
        role="slider"
        tabIndex={0}
        aria-label={t("focus")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={x}
        aria-valuetext={t("focusValue", { x, y })}
        aria-describedby={hint}
        onKeyDown={press}
        className="-translate-x-1/2 -translate-y-1/2 absolute size-11 rounded-full border-2 border-white shadow-[0_0_0_2px_rgb(0_0_0/0.7),inset_0_0_0_2px_rgb(0_0_0/0.7)] outline-offset-4 before:absolute before:inset-y-2 before:left-1/2 before:w-px before:bg-white after:absolute after:inset-x-2 after:top-1/2 after:h-px after:bg-white"
        style={{ left: `${x}%`, top: `${y}%` }}
      />
    </div>
  );
}
