import { useLocale, useTranslations } from "next-intl";
import type { Language } from "@/core/story/story-content";
import type { FormAction } from "../form-state";
import { RecordForm } from "./record-form";

type Department = { id: string; zh: string; en: string; parent: string | null; depth: number; used: boolean };
type Props = {
  departments: readonly Department[];
  parents: readonly { value: string; label: string }[];
  actions: { keep: FormAction; drop: FormAction };
};

/** The departments as a tree; each opens to be renamed, moved or, while nothing refers to it, deleted. */
export function DepartmentList({ departments, parents, actions }: Props) {
  const t = useTranslations("registry.departments");
  const language: Language = useLocale();
  return (
    <ul className="mt-5 border-t border-rule">
      {departments.map((one) => (
        <li
          key={one.id}
          className="border-b border-rule py-3"
          style={{ paddingLeft: `${Math.min(one.depth, 6) * 1.25}rem` }}
        >
          <details key={`${one.zh} ${one.en} ${one.parent}`}>
            <summary className="cursor-pointer" aria-label={t("change", { name: one[language] })}>
              <span className="font-medium">{one[language]}</span>{" "}
              <span className="text-sm text-ink-3">
                {one[language === "zh" ? "en" : "zh"]} · <span className="font-mono">{one.id}</span>
              </span>
            </summary>
            <Change {...{ one, parents, actions }} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Change({ one, parents, actions }: Pick<Props, "parents" | "actions"> & { one: Department }) {
  const t = useTranslations("registry.departments");
  const fields = [
    { name: "zh", label: t("zh"), value: one.zh, maxLength: 120 },
    { name: "en", label: t("en"), value: one.en, maxLength: 120 },
    {
      name: "parent",
      label: t("parent"),
      value: one.parent ?? "",
      options: parents.filter(({ value }) => value !== one.id),
    },
  ];
  const hidden = { id: one.id, seenZh: one.zh, seenEn: one.en, seenParent: one.parent ?? "" };
  return (
    <div className="grid gap-5 py-4">
      <RecordForm id={one.id} action={actions.keep} fields={fields} hidden={hidden} submit={t("save")} />
      {one.used ? (
        <p className="text-sm text-ink-3">{t("used")}</p>
      ) : (
        <RecordForm
          id={`drop-${one.id}`}
          action={actions.drop}
          fields={[]}
          hidden={{ id: one.id }}
          submit={t("drop")}
          inUse={t("inUse")}
        />
      )}
    </div>
  );
}
