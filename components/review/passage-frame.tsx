import type { ReactNode } from "react";
import { passagePlace } from "@/components/story/passage-notes";
import type { Passage } from "@/core/story/passages";

const signs = { added: "+", removed: "−", moved: "↕", left: "↕" } as const;

type Props = {
  passage: Passage;
  /** The passage's number in the newest revision, where it stands there. */
  at?: number;
  id?: string;
  sign?: keyof typeof signs;
  children: ReactNode;
};

/** The place of one passage among compared ones: known by its number, with a sign at its margin for what became of it. */
export function PassageFrame({ passage, at, id, sign, children }: Props) {
  const heading = passage.look === "heading2" || passage.look === "heading3";
  const inside = passage.inside.length > 0 ? "border-l-2 border-rule pl-4" : "";
  return (
    <div
      {...(at === undefined ? { id } : passagePlace(at))}
      className={`relative scroll-mt-4 whitespace-pre-line wrap-anywhere ${heading ? "font-semibold" : ""} ${inside}`}
    >
      {sign && (
        <span aria-hidden className="absolute -left-3.5 font-sans font-semibold text-ink-3 md:-left-4">
          {signs[sign]}
        </span>
      )}
      {children}
    </div>
  );
}
