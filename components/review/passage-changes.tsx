import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PassageChange } from "@/core/story/compare";
import type { Piece } from "@/core/story/compare-text";
import type { Container, Passage } from "@/core/story/passages";
import type { Language } from "@/core/story/story-content";
import { FigureChange } from "./figure-change";
import { Pieces } from "./pieces";
import type { RoomPhotos } from "./room";

type Props = { changes: readonly PassageChange[]; language: Language; photos: RoomPhotos };

/** The body with its changes; stretches without any are folded away, but for the passage on either side. */
export function PassageChanges({ changes, language, photos }: Props) {
  return (
    <div lang={language} className="mt-3 max-w-[40rem] space-y-3 font-serif text-[17px] leading-[1.75]">
      {fold(changes).map((stretch, at) => {
        const shown = stretch.changes.map((change, within) => <Change key={within} {...{ change, photos }} />);
        return stretch.folded ? <Folded key={at} count={stretch.changes.length} passages={shown} /> : shown;
      })}
    </div>
  );
}

type Stretch = { folded: boolean; changes: PassageChange[] };

function fold(changes: readonly PassageChange[]): Stretch[] {
  const stretches: Stretch[] = [];
  changes.forEach((change, at) => {
    const near = [changes[at - 1], change, changes[at + 1]].some((other) => other && other.kind !== "same");
    const last = stretches[stretches.length - 1];
    if (last?.folded === !near) last.changes.push(change);
    else stretches.push({ folded: !near, changes: [change] });
  });
  return stretches;
}

function Folded({ count, passages }: { count: number; passages: ReactNode }) {
  const t = useTranslations("review.change");
  return (
    <details className="border-y border-dashed border-rule py-1">
      <summary className="min-h-8 cursor-pointer font-sans text-[13px] leading-8 text-ink-3">
        {t("skipped", { count })}
      </summary>
      <div className="space-y-3 py-2">{passages}</div>
    </details>
  );
}

function Change({ change, photos }: { change: PassageChange; photos: RoomPhotos }) {
  if (change.kind !== "changed") {
    return <Whole kind={change.kind} passage={change.passage} photos={photos} />;
  }
  const { before, after, pieces } = change;
  if (before.look === "figure" && after.look === "figure") {
    return <FigureChange {...{ before: before.figure, after: after.figure, photos }} />;
  }
  return (
    <Frame kind="same" passage={after}>
      <LookChange {...{ before, after }} />
      <Pieces pieces={pieces} />
    </Frame>
  );
}

function Whole({ kind, passage, photos }: { kind: Piece["kind"]; passage: Passage; photos: RoomPhotos }) {
  const t = useTranslations("review.change");
  if (passage.look === "figure") {
    const side = { [kind === "removed" ? "before" : "after"]: passage.figure };
    const both = kind === "same" ? { before: passage.figure } : {};
    return <FigureChange {...{ ...side, ...both, photos }} />;
  }
  if (passage.look === "rule") {
    return (
      <Frame kind={kind} passage={passage}>
        <Pieces pieces={[{ kind, text: `— ${t("rule")} —`, marks: [] }]} />
      </Frame>
    );
  }
  const pieces = passage.runs.map((run): Piece => {
    return run.type === "text" ? { kind, text: run.text, marks: run.marks ?? [] } : { kind, text: "\n", marks: [] };
  });
  return (
    <Frame kind={kind} passage={passage}>
      <Pieces pieces={pieces} />
    </Frame>
  );
}

const signs = { same: "", added: "+", removed: "−" } as const;

function Frame({ kind, passage, children }: { kind: Piece["kind"]; passage: Passage; children: ReactNode }) {
  const t = useTranslations("review.change");
  const heading = passage.look === "heading2" || passage.look === "heading3";
  const inside = passage.inside.length > 0 ? "border-l-2 border-rule pl-4" : "";
  return (
    <div className={`relative whitespace-pre-line wrap-anywhere ${heading ? "font-semibold" : ""} ${inside}`}>
      {kind !== "same" && (
        <>
          <span aria-hidden className="absolute -left-4 font-sans font-semibold text-ink-3">
            {signs[kind]}
          </span>
          <span className="sr-only">{t(kind)}: </span>
        </>
      )}
      {children}
    </div>
  );
}

function LookChange({ before, after }: { before: Passage; after: Passage }) {
  const t = useTranslations("review.change");
  const [was, is] = [nameLook(before), nameLook(after)];
  if (was === is) return null;
  return (
    <span className="block font-sans text-[13px] text-amber">
      {t("look", { before: t(`looks.${was}`), after: t(`looks.${is}`) })}
    </span>
  );
}

function nameLook(passage: Passage): Container | "paragraph" | "heading2" | "heading3" {
  if (passage.look === "heading2" || passage.look === "heading3") return passage.look;
  return passage.inside.at(-1) ?? "paragraph";
}
