import { useTranslations } from "next-intl";
import { buttonClass } from "../ui/button";
import { TextField } from "../ui/field";
import { SubmitButton } from "../ui/submit-button";

export type PhotoFilterValues = Partial<Record<"q" | "from" | "until", string>>;

/** What narrows the library: a plain form that asks for the page again. */
export function PhotoFilters({ values, insteadOf }: { values: PhotoFilterValues; insteadOf?: string }) {
  const t = useTranslations("photos");
  const used = Object.values(values).some(Boolean);
  return (
    <search>
      <form
        method="get"
        action="/desk/photos"
        className="mt-5 grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(0,1fr)_10rem_10rem_auto]"
      >
        {insteadOf && <input type="hidden" name="for" value={insteadOf} />}
        <TextField
          label={t("search")}
          name="q"
          type="search"
          defaultValue={values.q}
          maxLength={100}
          className="col-span-2 md:col-span-1"
        />
        <TextField label={t("from")} name="from" type="date" defaultValue={values.from} />
        <TextField label={t("until")} name="until" type="date" defaultValue={values.until} />
        <div className="col-span-2 flex gap-2 md:col-span-1">
          <SubmitButton className="flex-1 md:flex-none">{t("find")}</SubmitButton>
          {used && (
            <a href={insteadOf ? `/desk/photos?for=${insteadOf}` : "/desk/photos"} className={buttonClass("quiet")}>
              {t("clear")}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}
