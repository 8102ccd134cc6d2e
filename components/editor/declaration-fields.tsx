import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextField } from "@/components/ui/field";
import type { FieldProps } from "./story-fields";

/** What the reporter answers for before the first audit. */
export function DeclarationFields({ typed, problemAt }: FieldProps) {
  const t = useTranslations("editor.declarations");
  const { origin, repostedFrom, unclassified, leadersAgreed } = typed.declarations;
  return (
    <fieldset className="group grid min-w-0 grid-cols-1 gap-1">
      <legend className="mb-1 font-semibold text-base text-ink">{t("legend")}</legend>
      <div role="radiogroup" aria-label={t("origin")} className="flex flex-wrap gap-x-6">
        <Tick id="field-origin" type="radio" name="origin" value="own" checked={origin === "own"}>
          {t("own")}
        </Tick>
        <Tick id="field-origin-repost" type="radio" name="origin" value="repost" checked={origin === "repost"}>
          {t("repost")}
        </Tick>
      </div>
      <TextField
        name="repostedFrom"
        label={t("repostedFrom")}
        defaultValue={repostedFrom}
        maxLength={300}
        error={problemAt("declarations.repostedFrom")}
        className="mb-1 hidden group-has-[[value=repost]:checked]:block"
      />
      <Tick id="field-unclassified" type="checkbox" name="unclassified" checked={unclassified}>
        {t("unclassified")}
      </Tick>
      <Tick id="field-leadersAgreed" type="checkbox" name="leadersAgreed" checked={leadersAgreed}>
        {t("leadersAgreed")}
      </Tick>
    </fieldset>
  );
}

function Tick(props: {
  id: string;
  type: "radio" | "checkbox";
  name: string;
  value?: string;
  checked: boolean;
  children: ReactNode;
}) {
  const { checked, children, ...rest } = props;
  return (
    <label htmlFor={props.id} className="flex min-h-10 items-center gap-2.5 text-base text-ink">
      <input {...rest} defaultChecked={checked} className="size-4 shrink-0 accent-ink" />
      {children}
    </label>
  );
}
