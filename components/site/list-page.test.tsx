import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/messages/messages";
import { ListPage } from "./list-page";

const school = { id: "automotive", zh: "汽车工程学院", en: "School of Automotive Engineering" };
const garage = { id: "garage", zh: "实训中心", en: "Training Garage" };
const lab = { id: "battery-lab", zh: "电池实验室", en: "Battery Lab" };

function show(language: "en" | "zh", named: typeof school, family: Parameters<typeof ListPage>[0]["family"]) {
  const shown = { named, family, language, feed: "/feed.xml", page: { stories: [], older: null }, paged: false };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messages[language]} timeZone="Asia/Shanghai">
      <ListPage kind="department" {...shown} />
    </NextIntlClientProvider>,
  );
}

const links = (html: string) =>
  [...html.matchAll(/href="(\/(?:en|zh)\/departments\/[^"]+)"/g)].map(([, address]) => address);

test.each(["en", "zh"] as const)(
  "a department's page in %s leads up to its parent and down to its children",
  (language) => {
    const above = show(language, school, { parent: null, children: [garage, lab] });
    expect(links(above)).toEqual([`/${language}/departments/garage`, `/${language}/departments/battery-lab`]);
    expect(above).toContain(garage[language]);
    const below = show(language, garage, { parent: school, children: [] });
    expect(links(below)).toEqual([`/${language}/departments/automotive`]);
    expect(below).toContain(school[language]);
    expect(links(show(language, lab, { parent: null, children: [] }))).toEqual([]);
  },
);
