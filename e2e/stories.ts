import { test as base } from "@playwright/test";
import { holdScripts } from "./late-scripts";

/** A browser story. What it opened is closed when it ends: forgotten windows would go on saving beside the next story. */
export const test = base.extend<{ closing: undefined }, { late: undefined }>({
  closing: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  late: [
    async ({ browser }, use) => {
      if (process.env.E2E_LATE) holdScripts(browser, Number(process.env.E2E_LATE));
      await use(undefined);
    },
    { scope: "worker", auto: true },
  ],
});
