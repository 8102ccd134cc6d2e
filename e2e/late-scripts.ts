import type { Browser } from "@playwright/test";

/**
 * Lets the scripts of every page this browser opens wait `ms` milliseconds after the page has loaded, as on a slow telephone: what a
 * person does sooner must not be lost. React works in messages to itself, and these are held back until then.
 */
export function holdScripts(browser: Browser, ms: number): void {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    await context.addInitScript(holdMessages, ms);
    return context;
  };
}

function holdMessages(ms: number): void {
  const send = Reflect.get(MessagePort.prototype, "postMessage") as (...message: never[]) => void;
  let held: (() => void)[] | undefined = [];
  const letGo = () => {
    for (const post of held ?? []) post();
    held = undefined;
  };
  addEventListener("load", () => setTimeout(letGo, ms));
  MessagePort.prototype.postMessage = function (...message: never[]) {
    if (held) held.push(() => send.apply(this, message));
    else send.apply(this, message);
  };
}
