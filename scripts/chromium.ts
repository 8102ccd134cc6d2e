import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The browser of the stories in e2e/: CHROMIUM_PATH, Debian's own, or the one Playwright installed. */
export function findChromium(): string | undefined {
  const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", chromium.executablePath()];
  return places.find((file) => file && existsSync(file));
}
