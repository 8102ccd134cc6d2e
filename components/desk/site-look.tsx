import { useTranslations } from "next-intl";
import { useState } from "react";
import { contrastOnPaper, darkTint, houseAccent, isReadableAccent } from "@/core/site/accent";
import type { SiteRecord } from "@/core/site/site-record";
import { TextField } from "../ui/field";
import { Part, type Places, Tick } from "./site-parts";

type Shown = { record: SiteRecord } & Places;

/** The logo and the colour, and the head of the site as both make it. */
export function LookFields({ record: { name, site }, typed, problem }: Shown) {
  const t = useTranslations("settings");
  const [colour, setColour] = useState(typed("accent", "") || (site.accent ?? houseAccent));
  return (
    <Part title={t("look")}>
      <div className="grid gap-2">
        <TextField
          name="logo"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          label={t("logo")}
          hint={t("logoHint")}
          error={problem("logo")}
        />
        {site.logo && <Tick name="noLogo" label={t("noLogo")} ticked={typed("noLogo", "") === "yes"} />}
      </div>
      <div className="grid gap-2">
        <Colour colour={colour} onPick={setColour} error={problem("accent")} />
        {site.accent && <Tick name="noAccent" label={t("noAccent")} ticked={typed("noAccent", "") === "yes"} />}
      </div>
      <div className="grid gap-x-5 gap-y-3 sm:col-span-2 sm:grid-cols-2">
        {(["light", "dark"] as const).map((theme) => (
          <Masthead key={theme} {...{ theme, colour }} logo={site.logo} name={name.zh} />
        ))}
        <p className="text-sm text-ink-3 sm:col-span-2">{t("previewHint")}</p>
      </div>
    </Part>
  );
}

function Colour({ colour, onPick, error }: { colour: string; onPick: (colour: string) => void; error?: string }) {
  const t = useTranslations("settings");
  const told = { ratio: contrastOnPaper(colour).toFixed(1), colour };
  return (
    <div>
      <label htmlFor="field-accent" className="mb-1 block text-sm font-medium text-ink-2">
        {t("accent")}
      </label>
      <div className="flex items-center gap-3">
        <input
          id="field-accent"
          name="accent"
          type="color"
          defaultValue={colour}
          onInput={(event) => {
            onPick(event.currentTarget.value);
          }}
          aria-invalid={error ? true : undefined}
          aria-describedby="field-accent-says field-accent-hint"
          className="h-10 w-16 cursor-pointer rounded-md border border-rule-strong bg-raised p-1"
        />
        <output id="field-accent-says" htmlFor="field-accent" className="text-sm tabular-nums text-ink-2">
          {t(isReadableAccent(colour) ? "contrastGood" : "contrastPoor", told)}
        </output>
      </div>
      {error && <p className="mt-1 text-sm text-seal">{error}</p>}
      <p id="field-accent-hint" className="mt-1 text-sm text-ink-3">
        {t("accentHint")}
      </p>
    </div>
  );
}

const plates = { light: "bg-[#ffffff] text-[#1d1b17]", dark: "bg-[#1f1d1a] text-[#efebe2]" } as const;

type Drawn = { theme: keyof typeof plates; colour: string; logo: string | null; name: string };

/** The head of the site as readers of one theme see it, whatever theme the desk has. A dark page keeps a light sheet under the logo. */
function Masthead({ theme, colour, logo, name }: Drawn) {
  const t = useTranslations("settings");
  const accent = theme === "dark" ? darkTint(colour) : colour;
  const sheet = theme === "dark" ? "rounded-sm bg-[#fbfaf6] px-1.5 py-1" : "";
  return (
    <figure className="min-w-0">
      <div
        className={`flex min-w-0 items-center gap-3 border border-t-4 border-rule px-4 py-3 ${plates[theme]}`}
        style={{ borderTopColor: accent }}
      >
        {logo && (
          <img src={`/site/logo/${logo}`} alt={t("logoNow")} className={`max-h-10 max-w-40 flex-none ${sheet}`} />
        )}
        {!logo && (
          <span
            aria-hidden="true"
            className="grid size-9 flex-none place-items-center rounded-sm border-2 font-serif text-lg font-bold"
            style={{ borderColor: accent, color: accent }}
          >
            审
          </span>
        )}
        <span className="min-w-0 font-serif text-lg leading-tight font-semibold" lang="zh">
          {name}
        </span>
      </div>
      <figcaption className="mt-1 text-sm text-ink-3">{t(theme)}</figcaption>
    </figure>
  );
}
