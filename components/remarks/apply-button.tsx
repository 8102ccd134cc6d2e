import { useTranslations } from "next-intl";
import { buttonClass } from "../ui/button";
import type { ShownRemark } from "./shown-remark";

/** The editor's form, whose text in hand an applied suggestion goes into. */
export const editorForm = "story-editor";

type Props = { suggestions: readonly Pick<ShownRemark, "id" | "version">[]; place?: string };

/** Hands in the text of the editor with suggestions worked in: a button of the editor's own form. */
export function ApplyButton({ suggestions, place }: Props) {
  const t = useTranslations("remarks.act");
  const asked = suggestions.map(({ id, version }) => `${id}:${version}`).join(" ");
  const text = place ? t("apply") : t("apply_all", { count: suggestions.length });
  return (
    <button
      type="submit"
      form={editorForm}
      name="intent"
      value={`apply ${asked}`}
      aria-label={place ? t("of", { act: t("apply"), place }) : undefined}
      className={`${buttonClass()} justify-self-start`}
    >
      {text}
    </button>
  );
}
