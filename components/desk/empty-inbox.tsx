import { useTranslations } from "next-intl";
import type { Role } from "@/core/workflow/standing";
import { Empty } from "./empty";

/** An inbox without a story, in the words of the role that reads it. */
export function EmptyInbox({ roles }: { roles: readonly { role: Role }[] }) {
  const t = useTranslations("desk.inbox");
  const held = new Set(roles.map(({ role }) => role));
  if (held.has("department_auditor") || held.has("college_auditor")) {
    return <Empty title={t("emptyAuditor")}>{t("emptyAuditorHint")}</Empty>;
  }
  if (held.has("reporter")) return <Empty title={t("emptyReporter")}>{t("emptyReporterHint")}</Empty>;
  if (!held.has("administrator")) return <Empty title={t("emptyNoRole")}>{t("emptyNoRoleHint")}</Empty>;
  return (
    <Empty title={t("emptyAdministrator")}>
      <p>{t("emptyAdministratorHint")}</p>
      <p className="mt-3 flex gap-5">
        <a href="/desk/admin/people">{t("toPeople")}</a>
        <a href="/desk/stories">{t("toStories")}</a>
      </p>
    </Empty>
  );
}
