import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/messages/messages";
import { LegacyLines } from "./legacy-block";

const audits = [
  { stage: "department", name: "Wu", unit: "Office" },
  { stage: "college", name: "Chen", unit: "" },
  { stage: "proofs", name: "Li", unit: "Press" },
];

function show(locale: "en" | "zh", lines: typeof audits) {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Asia/Shanghai">
      <LegacyLines audits={lines} titled="audited" />
    </NextIntlClientProvider>,
  );
}

test.each([
  [
    "en",
    "As printed, not verified here",
    ["as department auditor, Wu, Office", "as college auditor, Chen<", "as auditor, Li, Press"],
  ],
  [
    "zh",
    "照旧网站原样刊载，未经本站审核",
    ["部门审核一栏为Wu（Office）", "学院审核一栏为Chen<", "审核一栏为Li（Press）"],
  ],
] as const)(
  "an old page in %s names as claims what the older site printed, without a seal or a line of ours",
  (language, title, lines) => {
    const html = show(language, audits);
    for (const words of [title, ...lines]) expect(html).toContain(words);
    expect(html).not.toMatch(/Website Auditor:|网站审核：|<svg/);
    expect(show(language, [])).toContain(messages[language].legacy.unnamed);
  },
);
