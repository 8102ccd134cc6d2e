import { useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";

const sizes = ["small", "medium", "large"] as const;
const button = "min-h-7 cursor-pointer text-link hover:underline underline-offset-3";

/**
 * What a reader may do with the page. The text size is a choice the style sheet reads; the rest needs a script and stays hidden
 * until it has come.
 */
export function StoryTools({ language }: { language: Language }) {
  const t = useTranslations("site.tools");
  return (
    <div data-tools className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-2 print:hidden">
      <fieldset className="flex items-center gap-1">
        <legend className="float-left mr-2">{t("size")}</legend>
        {sizes.map((size) => (
          <label key={size} className={`text-size text-size-${size}`}>
            <input
              type="radio"
              name="text-size"
              id={`text-${size}`}
              value={size}
              defaultChecked={size === "medium"}
              autoComplete="off"
              className="sr-only"
            />
            {language === "zh" ? t(size) : <Letter name={t(size)} />}
          </label>
        ))}
      </fieldset>
      <button type="button" hidden data-tool="print" className={button}>
        {t("print")}
      </button>
      <button type="button" hidden data-tool="copy" data-done={t("copied")} className={button}>
        {t("copy")}
      </button>
      <button type="button" hidden data-tool="share" className={button}>
        {t("share")}
      </button>
      <span role="status" data-told className="text-ink-3" />
    </div>
  );
}

/** Chinese names its sizes with one character; a Latin letter shows them. */
function Letter({ name }: { name: string }) {
  return (
    <>
      <span aria-hidden="true" className="font-serif">
        A
      </span>
      <span className="sr-only">{name}</span>
    </>
  );
}
