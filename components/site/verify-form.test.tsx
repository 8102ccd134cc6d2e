import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/messages/messages";
import { type CodeProblem, VerifyForm } from "./verify-form";

function show(language: "en" | "zh", problem?: CodeProblem) {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messages[language]} timeZone="Asia/Shanghai">
      <VerifyForm language={language} typed="9F2C-41D0-71AB" problem={problem} />
    </NextIntlClientProvider>,
  );
}

test.each(["en", "zh"] as const)(
  "a code that several releases begin with stays typed and asks for the whole hash, in %s",
  (language) => {
    const { ambiguous, unknown } = messages[language].find.verify.problems;
    const html = show(language, "ambiguous");
    expect(html).toContain('value="9F2C-41D0-71AB"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain(ambiguous);
    expect(html).not.toContain(unknown);
    expect(show(language)).not.toContain(ambiguous);
  },
);
