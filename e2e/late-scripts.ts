import type { BrowserContext } from "@playwright/test";

/**
 * Lets the scripts of every page of a context wait `ms` milliseconds after the page has loaded, as on a slow telephone: what a person
 * does sooner must not be lost. React works in messages to itself, and these are held back until then.
 */
export async function holdScripts(context: BrowserContext, ms: number): Promise<void> {
  await context.addInitScript(holdMessages, ms);
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
