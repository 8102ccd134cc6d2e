import { createHmac } from "node:crypto";
import { createTranslator } from "next-intl";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import { type AbsenceNews, sayAbsence } from "@/core/notices/say-absence";
import type { Language } from "@/core/story/story-content";
import type { WebhookFormat } from "@/db/tables/notices";
import { messages } from "@/messages/messages";
import { timeZone } from "@/messages/time-zone";
import type { Call } from "./post-call";

/** What an address outside is told: of a story its number and a link, its title only where that was chosen. */
export type Told = {
  id: string;
  kind: NoticeKind | "test";
  story?: { number: number; link: string; title?: string };
  absence?: AbsenceNews & { link: string };
};
type Hook = { url: string; format: WebhookFormat; secret: string };

/** A call in the words of its format, signed as the format wants it. */
export function writeCall(hook: Hook, told: Told, now: Date): Call {
  if (hook.format === "json") return writeJson(hook, told, now);
  const lines = [sayIn("zh", told), (told.story ?? told.absence)?.link].filter(Boolean);
  const body = JSON.stringify({ msgtype: "text", text: { content: lines.join("\n") } });
  return { url: hook.format === "dingtalk" ? signDingTalk(hook, now) : hook.url, headers: {}, body };
}

/** The signature covers the time and the whole body: `sha256=` and the HMAC-SHA256 in hex of `TIMESTAMP.BODY`, time in seconds. */
function writeJson({ url, secret }: Hook, { id, kind, story, absence }: Told, now: Date): Call {
  const told = { id, kind, story, absence };
  const text = { zh: sayIn("zh", told), en: sayIn("en", told) };
  const body = JSON.stringify({ id, kind, at: now.toISOString(), story, absence, text });
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  const headers = { "X-Imprimatur-Timestamp": timestamp, "X-Imprimatur-Signature": `sha256=${signature}` };
  return { url, headers, body };
}

/** DingTalk's own way: HMAC-SHA256 of "timestamp\nsecret" with the secret, base64, beside the time in milliseconds. */
function signDingTalk({ url, secret }: Hook, now: Date): string {
  if (secret === "") return url;
  const timestamp = String(now.getTime());
  const signed = new URL(url);
  signed.searchParams.set("timestamp", timestamp);
  signed.searchParams.set("sign", createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64"));
  return signed.href;
}

function sayIn(locale: Language, { kind, story, absence }: Told): string {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "notices", timeZone });
  if (kind === "test") return t("call.test");
  if (absence) {
    const { sentence, said } = sayAbsence(absence, locale);
    return t(sentence === "entered" ? "absence.enteredOutside" : "absence.ended", said);
  }
  if (!story) return t("call.alone", { kind: t(`kind.${kind}`) });
  const said = { kind: t(`kind.${kind}`), number: String(story.number), title: story.title ?? "" };
  return t(story.title === undefined ? "call.line" : "call.titled", said);
}
