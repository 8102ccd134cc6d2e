import { useTranslations } from "next-intl";
import { focuses, type PhotoFiles } from "@/core/story/photo-files";
import { Picture } from "./picture";

/**
 * Nine places of a photo, as they lie in it, to choose the one a crop keeps. The photo lies under them and is silent: each place
 * has its name.
 */
export function FocusField({ focus, picture }: { focus: string; picture: { hash: string; files: PhotoFiles } }) {
  const t = useTranslations("photos.photo");
  return (
    <fieldset aria-describedby="focus-hint">
      <legend className="mb-1 text-sm font-medium text-ink-2">{t("focus")}</legend>
      <div className="relative w-fit max-w-full border border-rule-strong bg-sunk">
        <Picture {...picture} alt="" sizes="20rem" className="max-h-72 w-auto max-w-full opacity-60" />
        <div className="absolute inset-0 grid grid-cols-3 grid-rows-3">
          {focuses.map((place) => (
            <label
              key={place}
              title={t(`focuses.${place}`)}
              className="grid min-h-7 min-w-7 cursor-pointer place-items-center border border-rule-strong/40 has-checked:bg-raised/80"
            >
              <input
                type="radio"
                name="focus"
                value={place}
                defaultChecked={place === focus}
                aria-label={t(`focuses.${place}`)}
                className="size-4 accent-ink"
              />
            </label>
          ))}
        </div>
      </div>
      <p id="focus-hint" className="mt-1 text-sm text-ink-3">
        {t("focusHint")}
      </p>
    </fieldset>
  );
}
