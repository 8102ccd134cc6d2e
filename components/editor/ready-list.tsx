"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import type { Finding } from "@/core/checks/ready-list";
import { anchorOf, goToPlace } from "./place";

/** What still stands between the story and its audit; each line leads to its place. */
export function ReadyList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations("editor.ready");
  const blocks = findings.filter(({ severity }) => severity === "block");
  return (
    <details open className="group border-rule border-y py-3 lg:border-0 lg:py-0" id="ready-list">
      <summary className="flex cursor-pointer items-baseline gap-2 font-semibold text-ink text-sm">
        <span>{t("title")}</span>
        <span className={`ml-auto font-medium tabular-nums ${blocks.length > 0 ? "text-amber" : "text-jade"}`}>
          {blocks.length > 0 ? t("left", { count: blocks.length }) : t("none")}
        </span>
      </summary>
      <ul className="mt-2 max-lg:max-h-56 max-lg:overflow-y-auto">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.place}`} className="border-rule border-t first:border-0">
            <FindingLink finding={finding} />
          </li>
        ))}
      </ul>
      {blocks.length === 0 && <p className="text-ink-2 text-sm">{t("ready")}</p>}
    </details>
  );
}

function FindingLink({ finding }: { finding: Finding }) {
  const t = useTranslations("editor.ready");
  const sentence = useTranslations("words.finding");
  const [, at] = /^(?:figures|credits)\.(\d+)/.exec(finding.place) ?? [];
  const text = sentence(finding.rule as Parameters<typeof sentence>[0]);

  function go(event: MouseEvent) {
    if (goToPlace(finding.place)) event.preventDefault();
  }

  return (
    <a
      href={`#${anchorOf(finding.place)}`}
      onClick={go}
      className="block py-1.5 text-ink-2 text-sm no-underline hover:text-ink hover:underline"
    >
      {at !== undefined && <span className="text-ink-3">{t(kindOf(finding.place), { number: Number(at) + 1 })} </span>}
      {text}
    </a>
  );
}

function kindOf(place: string): "figure" | "credit" {
  return place.startsWith("figures") ? "figure" : "credit";
}
