import { useTranslations } from "next-intl";
import { buttonClass } from "../ui/button";

type Link = { href: string; label: string };

/** The neighbouring pages of a list; nothing when it has only one. */
export function PageLinks({ back, on }: { back?: Link; on?: Link }) {
  const t = useTranslations("desk.stories");
  if (!back && !on) return null;
  return (
    <nav aria-label={t("pages")} className="mt-4 flex justify-between gap-4">
      {back ? (
        <a href={back.href} rel="prev" className={buttonClass()}>
          {back.label}
        </a>
      ) : (
        <span />
      )}
      {on && (
        <a href={on.href} rel="next" className={buttonClass()}>
          {on.label}
        </a>
      )}
    </nav>
  );
}
