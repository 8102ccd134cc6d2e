import { useTranslations } from "next-intl";
import { UnreadCount } from "../notices/notice-ears";
import { counted } from "../ui/counted";
import { NavLink } from "./nav-link";
import { ImportLink, NewStoryLink } from "./new-story-link";

export type Places = {
  waiting: number;
  reports: boolean;
  administers: boolean;
  /** Arranges absences: their own, or as an administrator everybody's. */
  arranges: boolean;
  /** How many audits nobody can give now; told to administrators alone. */
  uncovered: number;
};

/** The places of the desk that this person has. */
export function DeskNav({ waiting, reports, administers, arranges, uncovered }: Places) {
  const t = useTranslations("desk.nav");
  const records = useTranslations("registry.nav");
  const notices = useTranslations("notices.bell");
  const hooks = useTranslations("notices.hooks");
  const clock = useTranslations("inbox.holidays");
  const plan = useTranslations("plan.nav");
  const absence = useTranslations("absence");
  const figures = useTranslations("reports");
  const settings = useTranslations("settings");
  return (
    <nav aria-label={t("label")} className="grid gap-0.5 text-sm">
      {reports && <NewStoryLink className="mb-2" />}
      {reports && <ImportLink className="mb-3" />}
      <NavLink href="/desk">
        {t("inbox")}
        {waiting > 0 && (
          <span className="rounded-full bg-seal px-1.5 text-xs leading-[18px] font-semibold text-on-seal tabular-nums">
            <span className="sr-only">{t("waiting")} </span>
            {counted(waiting)}
          </span>
        )}
      </NavLink>
      <NavLink href="/desk/notices">
        {notices("label")}
        <UnreadCount />
      </NavLink>
      {reports && <NavLink href="/desk/work">{t("work")}</NavLink>}
      <NavLink href="/desk/stories">{t("stories")}</NavLink>
      <NavLink href="/desk/photos">{t("photos")}</NavLink>
      <NavLink href="/desk/calendar">{plan("calendar")}</NavLink>
      <NavLink href="/desk/register">{plan("register")}</NavLink>
      <NavLink href="/desk/reports">{figures("nav")}</NavLink>
      {arranges && (
        <NavLink href="/desk/absences">
          {absence("nav")}
          {uncovered > 0 && (
            <span className="rounded-full border border-seal px-1.5 text-xs leading-[16px] font-semibold text-seal tabular-nums">
              <span aria-hidden>{uncovered}</span>
              <span className="sr-only">{absence("marked", { count: uncovered })}</span>
            </span>
          )}
        </NavLink>
      )}
      {administers && (
        <>
          <NavLink href="/desk/admin/people">{t("people")}</NavLink>
          <NavLink href="/desk/admin/departments">{records("departments")}</NavLink>
          <NavLink href="/desk/admin/registry">{records("registry")}</NavLink>
          <NavLink href="/desk/admin/terms">{records("terms")}</NavLink>
          <NavLink href="/desk/admin/webhooks">{hooks("title")}</NavLink>
          <NavLink href="/desk/admin/reasons">{records("reasons")}</NavLink>
          <NavLink href="/desk/admin/holidays">{clock("nav")}</NavLink>
          <NavLink href="/desk/admin/print">{figures("print.nav")}</NavLink>
          <NavLink href="/desk/admin/site">{settings("nav")}</NavLink>
        </>
      )}
    </nav>
  );
}
