"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PostRecord } from "@/core/registry/record";
import type { FormState } from "../form-state";
import { SelectField, TextField } from "../ui/field";
import { useProblemOf } from "./use-problem";

type Props = {
  post: PostRecord;
  at: number;
  departments: readonly { value: string; label: string }[];
  state: FormState;
  onRemove: () => void;
};

/** One post of a person: its words, its unit and its days. */
export function PostRow({ post, at, departments, state, onRemove }: Props) {
  const t = useTranslations("registry.person");
  const problem = useProblemOf(state?.problems);
  const field = (part: keyof typeof labels) => ({
    id: `post-${at}-${part}`,
    name: `posts.${at}.${part}`,
    label: t(labels[part]),
    error: problem(`posts.${at}.${part}`),
    defaultValue: state?.typed[`posts.${at}.${part}`] ?? post[part] ?? "",
    autoComplete: "off",
  });
  return (
    <div
      data-post=""
      role="group"
      aria-label={t("post", { number: at + 1 })}
      className="mb-4 grid grid-cols-[minmax(0,1fr)] items-start gap-x-4 gap-y-3 border-b border-rule pb-4 sm:grid-cols-2"
    >
      <TextField {...field("zh")} maxLength={120} />
      <TextField {...field("en")} maxLength={200} />
      <TextField {...field("unitZh")} maxLength={200} />
      <TextField {...field("unitEn")} maxLength={200} />
      <SelectField {...field("department")}>
        <option value="">{t("noDepartment")}</option>
        {departments.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2.5rem] items-start gap-x-2 gap-y-3">
        <TextField {...field("from")} type="date" />
        <TextField {...field("until")} type="date" />
        <button
          type="button"
          aria-label={t("removePost", { number: at + 1 })}
          title={t("removePost", { number: at + 1 })}
          onClick={onRemove}
          className="mt-6 inline-flex h-10 w-10 items-center justify-center rounded-md text-ink-2 hover:bg-sunk hover:text-ink"
        >
          <X size={16} aria-hidden />
        </button>
      </div>
    </div>
  );
}

const labels = {
  zh: "postZh",
  en: "postEn",
  unitZh: "unitZh",
  unitEn: "unitEn",
  department: "department",
  from: "from",
  until: "until",
} as const;
