import { test as base } from "@playwright/test";
import { holdScripts } from "./late-scripts";
import { leaveStore } from "./newsroom-beside";

/**
 * A browser story. What it opened is closed when it ends: forgotten windows would go on saving beside the next story.
 * With `E2E_LATE` set to milliseconds the scripts of every page come that late.
 */
export const test = base.extend<{ closing: undefined }, { surroundings: undefined }>({
  closing: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  surroundings: [
    async ({ browser }, use) => {
      const open = browser.newContext.bind(browser);
      const late = Number(process.env.E2E_LATE ?? 0);
      browser.newContext = async (options) => {
        const context = await open(options);
        if (late > 0) await holdScripts(context, late);
        return context;
      };
      await use(undefined);
      await leaveStore();
    },
    { scope: "worker", auto: true },
  ],
});
