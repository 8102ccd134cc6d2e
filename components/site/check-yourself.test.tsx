import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Verification } from "@/core/story/published";
import { messages } from "@/messages/messages";
import { CheckYourself } from "./check-yourself";

function show(language: "en" | "zh", legacy: boolean) {
  const found = { hash: "a".repeat(64), legacy } as Verification;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messages[language]} timeZone="Asia/Shanghai">
      <CheckYourself
        found={found}
        language={language}
        site="https://news.example.edu"
        files={["package.json"]}
        photo={"b".repeat(64)}
      />
    </NextIntlClientProvider>,
  );
}

test.each([
  ["en", "The text is the one that was signed", "The text is the one that was brought in", "signed"],
  ["zh", "文本就是签审的文本", "文本就是迁入的文本", "签审"],
] as const)("the steps in %s speak of signing only where somebody signed", (language, signed, brought, word) => {
  expect(show(language, false)).toContain(signed);
  expect(show(language, true)).toContain(brought);
  expect(show(language, true)).not.toContain(word);
});
