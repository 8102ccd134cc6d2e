import { test as base } from "@playwright/test";

/** A browser story. What it opened is closed when it ends: forgotten windows would go on saving beside the next story. */
export const test = base.extend<{ closing: undefined }>({
  closing: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
