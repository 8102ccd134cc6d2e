import type { ServerResponse } from "node:http";
import { siteHeaders } from "./security-headers";

/** What a visitor reads where no page of the site can be made: short, in both languages, without a style sheet. */
const notices = {
  400: { zh: "这个网址无法识别。", en: "This address cannot be read." },
  404: { zh: "此处没有网页。", en: "There is no page here." },
  405: { zh: "此处不接受这种请求。", en: "This kind of request is not taken here." },
  500: { zh: "出了差错，请稍后再试。", en: "Something went wrong. Please try again shortly." },
} as const;

/** Answers with a short page of our own, which nothing on the way may keep. */
export function answerBriefly(response: ServerResponse, status: keyof typeof notices, more: string[] = []): void {
  const page = Buffer.from(briefPage(status));
  const headers = ["Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store", ...siteHeaders, ...more];
  response.writeHead(status, [...headers, "Content-Length", String(page.length)]).end(page);
}

/** Answers to what neither looks nor leaves something where that is taken. */
export function refuseMethod(response: ServerResponse): void {
  answerBriefly(response, 405, ["Allow", "GET, HEAD"]);
}

/** Lines of the same for the body of another page, leading on to this address. */
export function briefLines(status: keyof typeof notices, lead = "/"): string {
  const { zh, en } = notices[status];
  const onward = lead === "/" ? { zh: "回到首页", en: "Front page" } : { zh: "回到工作台", en: "Back to the newsroom" };
  return (
    `<main><h1 lang="zh-CN">${zh}</h1><p lang="en">${en}</p>` +
    `<p><a href="${lead}">${onward.zh} · <span lang="en">${onward.en}</span></a></p></main>`
  );
}

function briefPage(status: keyof typeof notices): string {
  const { zh, en } = notices[status];
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">';
  return (
    `<!doctype html><html lang="zh-CN"><head>${head}<title>${zh} · ${en}</title></head>` +
    `<body>${briefLines(status)}</body></html>`
  );
}
