import { getTranslations } from "next-intl/server";
import type { FieldPlan } from "@/components/desk/planned-field";
import { type Language, languages } from "@/core/story/story-content";
import { roles } from "@/core/workflow/standing";
import { emailField } from "../../../email-field";

type Department = { id: string; zh: string; en: string };

/** What is asked of a new person. */
export async function personFieldPlans(departments: Department[], language: Language): Promise<FieldPlan[]> {
  const t = await getTranslations("desk.people");
  const word = await getTranslations("words.language");
  return [
    { name: "zh", label: t("nameZh") },
    { name: "en", label: t("nameEn") },
    { name: "username", label: t("username"), hint: t("usernameHint") },
    { name: "password", label: t("password"), hint: t("passwordHint"), type: "password" },
    emailField(t("email"), t("emailHint")),
    { name: "department", label: t("unit"), options: optionsOf(departments, language) },
    {
      name: "language",
      label: t("language"),
      value: language,
      options: languages.map((value) => ({ value, label: word(value) })),
    },
  ];
}

/** What is asked when a role is given. */
export async function grantFieldPlans(departments: Department[], language: Language): Promise<FieldPlan[]> {
  const t = await getTranslations("desk.people");
  const word = await getTranslations("words.role");
  const wholeCollege = { value: "", label: t("wholeCollege") };
  return [
    { name: "role", label: t("role"), options: roles.map((value) => ({ value, label: word(value) })) },
    {
      name: "department",
      label: t("roleDepartment"),
      optional: true,
      options: [wholeCollege, ...optionsOf(departments, language)],
    },
    { name: "from", label: t("from"), type: "date", optional: true, hint: t("fromHint") },
    { name: "until", label: t("until"), type: "date", optional: true, hint: t("untilHint") },
  ];
}

function optionsOf(departments: Department[], language: Language) {
  return departments.map((department) => ({ value: department.id, label: department[language] }));
}
