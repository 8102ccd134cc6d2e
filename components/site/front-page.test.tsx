import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ListedStory } from "@/core/story/published";
import { messages } from "@/messages/messages";
import { DepartmentStrip, FrontColumns } from "./front-parts";

const story = (name: string): ListedStory => ({
  ...{ story: name, language: "en", slug: name, column: "news", department: "press", title: name, kicker: "" },
  ...{ summary: "", releasedAt: "2026-03-09T08:00:00.000Z", correctedAt: null, place: 1, photo: null },
});
const named = (at: number) => ({ id: `part-${at}`, zh: `第${at}`, en: `Part ${at}` });

function show(parts: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="Asia/Shanghai">
      {parts}
    </NextIntlClientProvider>,
  );
}

/** Fills rows of twelve from left to right, and says how many blocks stand in each. */
function rowsOf(html: string, screen: "sm" | "lg"): number[] {
  const rows: number[] = [];
  let [width, blocks] = [0, 0];
  for (const [, span] of html.matchAll(new RegExp(`${screen}:col-span-(\\d+)`, "g"))) {
    width += Number(span);
    blocks += 1;
    expect(width).toBeLessThanOrEqual(12);
    if (width < 12) continue;
    rows.push(blocks);
    [width, blocks] = [0, 0];
  }
  expect(width).toBe(0);
  return rows;
}

const wide = [[1], [2], [3], [4], [3, 2], [3, 3], [4, 3], [4, 4], [3, 3, 3]];

test.each(wide.map((rows, at) => ({ blocks: at + 1, rows })))(
  "$blocks blocks of columns or departments fill their rows: $rows",
  ({ blocks, rows }) => {
    const some = Array.from({ length: blocks }, (_, at) => at);
    const columns = some.map((at) => ({ column: named(at), stories: [story(`story-${at}`)] }));
    const departments = some.map((at) => ({ department: named(at), story: story(`story-${at}`) }));
    for (const html of [
      show(<FrontColumns columns={columns} language="en" />),
      show(<DepartmentStrip departments={departments} language="en" />),
    ]) {
      expect(rowsOf(html, "lg")).toEqual(rows);
      expect(rowsOf(html, "sm")).toEqual([
        ...Array<number>(Math.floor(blocks / 2)).fill(2),
        ...(blocks % 2 ? [1] : []),
      ]);
    }
  },
);
