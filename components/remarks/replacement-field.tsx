"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "../ui/field";

type Props = { id: string; start?: string; errorAt: (place: string) => string | undefined };

/** The words that a suggestion puts in the place of others. */
export function ReplacementField({ id, start, errorAt }: Props) {
  const t = useTranslations("remarks.new");
  return (
    <TextArea
      id={id}
      name="replacement"
      label={t("replacement")}
      hint={t("replacement_hint")}
      rows={2}
      maxLength={5000}
      defaultValue={start}
      error={errorAt("replacement")}
    />
  );
}
