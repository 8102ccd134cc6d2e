import type { StoryBody } from "@/core/story/document";

const attachment =
  /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|rtf|txt|csv|zip|rar|7z|mp3|mp4|flv|avi|wmv|mov|swf|exe|apk)$/i;

/**
 * Names the links of a body to files of the older site, which are not brought over: by path alone, or at one of its `hosts`.
 */
export function tellDeadLinks(body: StoryBody, hosts: readonly string[]): string[] {
  const found = new Set<string>();
  JSON.stringify(body, (name, value: unknown) => {
    if (name === "href" && typeof value === "string" && isFileOf(value, hosts)) found.add(value);
    return value;
  });
  return [...found].map((href) => `this file is not brought over, the link to it leads nowhere: ${href}`);
}

function isFileOf(href: string, hosts: readonly string[]): boolean {
  const isPath = href.startsWith("/");
  if (!isPath && !URL.canParse(href)) return false;
  const { host, pathname } = new URL(href, "http://old.invalid/");
  return (isPath || hosts.includes(host)) && attachment.test(pathname);
}
