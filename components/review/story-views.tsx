import { useTranslations } from "next-intl";

type Props = { story: string; here: "review" | "history" };

/** The rooms a story has at the desk, as plain links. */
export function StoryViews({ story, here }: Props) {
  const t = useTranslations("review.room");
  const room = `/desk/stories/${story}`;
  const views = [
    { name: t("title"), href: `${room}/review`, view: "review" },
    { name: t("history"), href: `${room}/history`, view: "history" },
    { name: t("form"), href: `${room}/form` },
    { name: t("editor"), href: room },
  ];
  return (
    <nav aria-label={t("views")} className="mt-5 overflow-x-auto border-b border-rule text-sm">
      <ul className="flex gap-x-5">
        {views.map(({ name, href, view }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={view === here ? "page" : undefined}
              className="inline-block whitespace-nowrap py-2.5 text-ink-2 no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_var(--seal)]"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
