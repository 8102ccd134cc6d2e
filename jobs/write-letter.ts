import { createFormatter, createTranslator } from "next-intl";
import type { Deed } from "@/core/notices/deed";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import { addressOf } from "@/core/notices/notice-address";
import { type AbsenceNews, sayAbsence } from "@/core/notices/say-absence";
import { sayDeed } from "@/core/notices/say-deed";
import type { Language } from "@/core/story/story-content";
import { messages } from "@/messages/messages";
import { timeZone } from "@/messages/time-zone";

type Reader = { zh: string; en: string; language: Language; email: string };
type Story = { id: string; number: number; title: string };
type News = { kind: NoticeKind; story?: Story; absence?: AbsenceNews; deed?: Deed };
const moment = { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" } as const;
export type Letter = { to: string; subject: string; text: string; html: string };

/** A letter about one notice in the language its reader chose, with who did it and all they said: plain text, and the same words as HTML. */
export function writeLetter(reader: Reader, { kind, story, absence, deed }: News, siteUrl: string): Letter {
  const locale = reader.language;
  const t = createTranslator({ locale, messages: messages[locale], namespace: "notices", timeZone });
  const title = oneLine(story?.title ?? "") || t("list.untitled");
  const said = { kind: t(`kind.${kind}`), title };
  const desk = `${siteUrl}${addressOf({ kind, story: story?.id, absence })}`;
  const choices = `${siteUrl}/desk/notices/choices`;
  const away = absence && sayAbsence(absence, locale);
  const about = story
    ? t("letter.about", { number: String(story.number), title })
    : away && oneLine(t(`absence.${away.sentence}`, away.said));
  const lines = [
    t("letter.greeting", { name: oneLine(reader[locale]) }),
    [said.kind, about].filter(Boolean).join("\n"),
    ...(deed ? [write(deed, locale)] : []),
  ];
  const ways: [string, string][] = [
    [t("letter.open"), desk],
    [t("letter.why"), choices],
  ];
  return {
    to: reader.email,
    subject: t(story ? "letter.subject" : "letter.subjectAlone", said),
    text: [...lines, ...ways.map(([words, link]) => `${words}\n${link}`)].join("\n\n").concat("\n"),
    html: [...lines.map(paragraph), ...ways.map(linked)].join("\n"),
  };
}

function write(deed: Deed, language: Language): string {
  const t = createTranslator({ locale: language, messages: messages[language], namespace: "notices.deed", timeZone });
  const format = createFormatter({ locale: language, timeZone });
  return sayDeed(deed, { language, sentence: t, moment: (at) => format.dateTime(at, moment) });
}

/** Headers are one line each: a line break in a title must not begin another. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function paragraph(text: string): string {
  return `<p>${escape(text).replaceAll("\n", "<br>")}</p>`;
}

function linked([words, link]: [string, string]): string {
  return `<p>${escape(words)}<br><a href="${escape(link)}">${escape(link)}</a></p>`;
}

function escape(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
