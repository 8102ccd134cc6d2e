import type { Problem } from "@/core/refusal";
import { houseAccent } from "@/core/site/accent";
import type { SiteRecord } from "@/core/site/site-record";

type Typed = Record<string, string>;

/** How many record numbers the form has room for. */
export const recordRows = 4;

/** The record that a sent form means, as it was typed; the logo is settled apart. Empty rows of record numbers say nothing. */
export function readSiteForm(typed: Typed, logo: string | null): SiteRecord {
  const { zh = "", en = "", accent = "", footerZh = "", footerEn = "", noAccent, showViews } = typed;
  const colour = accent.trim().toLowerCase();
  const isHouse = noAccent === "yes" || colour === "" || colour === houseAccent;
  return {
    name: { zh, en },
    site: {
      logo,
      accent: isHouse ? null : colour,
      footer: { zh: linesOf(footerZh), en: linesOf(footerEn) },
      records: filledRows(typed).map((row) => ({ text: textOf(typed, row), href: hrefOf(typed, row) })),
      showViews: showViews === "yes",
    },
  };
}

/** Where a problem of the record stands on the form: its field, a record number by the row it was typed in. */
export function placeProblem({ place, reason, named }: Problem, typed: Typed): Problem {
  const [, at, field] = /^site\.records\.(\d+)\.(text|href)$/.exec(place) ?? [];
  if (at !== undefined) return { place: `${field}${filledRows(typed)[Number(at)] ?? 0}`, reason, named };
  const footer = /^site\.footer\.(zh|en)/.exec(place)?.[1];
  if (footer) return { place: footer === "zh" ? "footerZh" : "footerEn", reason, named };
  return { place: place.replace(/^(name|site)\./, ""), reason, named };
}

function filledRows(typed: Typed): number[] {
  const rows = Array.from({ length: recordRows }, (_, row) => row);
  return rows.filter((row) => textOf(typed, row) !== "" || hrefOf(typed, row) !== "");
}

function textOf(typed: Typed, row: number): string {
  return (typed[`text${row}`] ?? "").trim();
}

function hrefOf(typed: Typed, row: number): string {
  return (typed[`href${row}`] ?? "").trim();
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter(Boolean);
}
