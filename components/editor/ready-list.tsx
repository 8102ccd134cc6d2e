"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import type { Finding } from "@/core/checks/ready-list";
import { anchorOf, goToPlace } from "./place";

type Props = {
  findings: readonly Finding[];
  /** Mends a finding that needs no judgement. */
  fix: (finding: Finding) => void;
};

/** What still stands between the story and its audit, then what is worth a look; each line leads to its place. */
export function ReadyList({ findings, fix }: Props) {
  const t = useTranslations("editor.ready");
  const blocks = findings.filter(({ severity }) => severity === "block");
  const notes = findings.filter(({ severity }) => severity !== "block");
  return (
    <details open className="group border-rule border-y py-3 lg:border-0 lg:py-0" id="ready-list">
      <summary className="flex cursor-pointer items-baseline gap-2 font-semibold text-ink text-sm">
        <span>{t("title")}</span>
        <span className={`ml-auto font-medium tabular-nums ${blocks.length > 0 ? "text-amber" : "text-jade"}`}>
          {blocks.length > 0 ? t("left", { count: blocks.length }) : t("none")}
        </span>
      </summary>
      <div className="mt-2 max-lg:max-h-56 max-lg:overflow-y-auto">
        <Lines {...{ findings: blocks, fix }} />
        {blocks.length === 0 && <p className="text-ink-2 text-sm">{t("ready")}</p>}
        {notes.length > 0 && <h3 className="mt-4 mb-1 font-sans font-semibold text-[13px] text-ink-3">{t("notes")}</h3>}
        <Lines {...{ findings: notes, fix }} />
      </div>
    </details>
  );
}

function Lines({ findings, fix }: Props) {
  return (
    <ul>
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.place}`}
          className="flex items-baseline gap-3 border-rule border-t first:border-0"
        >
          <FindingLink finding={finding} />
          {finding.fixable && <FixButton finding={finding} fix={fix} />}
        </li>
      ))}
    </ul>
  );
}

function FindingLink({ finding }: { finding: Finding }) {
  const t = useTranslations("editor.ready");
  const text = useSentence(finding);
  const [, at] = /^(?:figures|credits)\.(\d+)/.exec(finding.place) ?? [];

  function go(event: MouseEvent) {
    if (goToPlace(finding.place)) event.preventDefault();
  }

  return (
    <a
      href={`#${anchorOf(finding.place)}`}
      onClick={go}
      className="block grow py-1.5 text-ink-2 text-sm no-underline hover:text-ink hover:underline"
    >
      {at !== undefined && <span className="text-ink-3">{t(kindOf(finding.place), { number: Number(at) + 1 })} </span>}
      {text}
    </a>
  );
}

function FixButton({ finding, fix }: { finding: Finding; fix: Props["fix"] }) {
  const t = useTranslations("editor.ready");
  const text = useSentence(finding);
  return (
    <button
      type="button"
      onClick={() => fix(finding)}
      aria-label={t("fixThis", { finding: text })}
      className="min-h-6 shrink-0 cursor-pointer text-link text-sm underline underline-offset-3 hover:text-ink"
    >
      {t("fix")}
    </button>
  );
}

function useSentence({ rule }: Finding): string {
  const sentence = useTranslations("words.finding");
  return sentence(rule as Parameters<typeof sentence>[0]);
}

function kindOf(place: string): "figure" | "credit" {
  return place.startsWith("figures") ? "figure" : "credit";
}
