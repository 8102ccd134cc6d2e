import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Deed } from "@/core/notices/deed";
import { messages } from "@/messages/messages";
import { NoticeList, type ShownNotice } from "./notice-list";

const at = new Date("2026-03-09T06:05:00Z");
const act = () => Promise.resolve();
const deed: Deed = {
  ...{ act: "release", at, by: { zh: "罗世华", en: "Luo Shihua" }, behalf: null, signed: true, day: null },
  ...{ reasons: [], reason: "", remark: "" },
};

/** The words of one notice as the list shows them. */
function words(language: "en" | "zh", changes: Partial<ShownNotice>): string {
  const story = { id: "s1", number: 7, title: "Reading week", language: "en" };
  const notice: ShownNotice = { id: "n1", kind: "released", at, isNew: false, story, deed, ...changes };
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messages[language]} timeZone="Asia/Shanghai">
      <NoticeList notices={[notice]} unread={0} actions={{ read: act, readAll: act }} />
    </NextIntlClientProvider>,
  );
  expect(page).not.toContain("undefined");
  return page.replaceAll(/<[^>]+>/g, "|").replaceAll(/\|[|\s]*/g, "|");
}

test("a notice says who acted; of a moment on its own day only the hour is told", () => {
  const en = "|Published|Mar 9, 2026, 14:05|Reading week|No. 7|Luo Shihua signed it off; in print since 14:05|";
  expect(words("en", {})).toBe(en);
  const zh = "|已发布|2026年3月9日 14:05|Reading week|第7号|罗世华签发，已于14:05发布|";
  expect(words("zh", {})).toBe(zh);
});

test("a moment on another day is told with its day", () => {
  const set: Deed = { ...deed, act: "schedule", day: new Date("2026-03-10T02:00:00Z") };
  expect(words("en", { deed: set })).toContain("|Luo Shihua set the release for Mar 10, 2026, 10:00|");
  expect(words("zh", { deed: set })).toContain("|罗世华定于2026年3月10日 10:00发布|");
});

test("a long reason stands in the page whole, whatever of it shows", () => {
  const reason = "Name the speaker. ".repeat(60).trim();
  expect(words("en", { deed: { ...deed, act: "return", reason } })).toContain(`: “${reason}”|`);
});

test("where nobody is to be named the list says the kind and no more", () => {
  expect(words("en", { kind: "altered", deed: undefined })).toBe(
    "|Taken from readers: the text is not what was signed|Mar 9, 2026, 14:05|Reading week|No. 7|",
  );
});
