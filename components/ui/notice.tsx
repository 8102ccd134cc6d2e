import type { ReactNode } from "react";

const looks = {
  refused: "border-seal bg-seal-soft",
  done: "border-jade bg-jade-soft",
  plain: "border-rule-strong bg-sunk",
} as const;

/** One sentence about what just happened or was refused; read out when it appears. */
export function Notice({ look = "plain", children }: { look?: keyof typeof looks; children: ReactNode }) {
  return (
    <div role={look === "refused" ? "alert" : "status"} className={`border-l-3 px-4 py-2.5 text-sm ${looks[look]}`}>
      {children}
    </div>
  );
}
