import type { Language } from "@/core/story/story-content";

const names = { zh: "中文", en: "English" } as const;
const tags = { zh: "zh-CN", en: "en" } as const;

/** The way to the other language, named in that language. */
export function LanguageLink({ to, address }: { to: Language; address: string }) {
  return (
    <a className="py-2 text-sm" href={address} lang={tags[to]} hrefLang={tags[to]}>
      {names[to]}
    </a>
  );
}
