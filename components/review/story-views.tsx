import { useTranslations } from "next-intl";

type RoomView = "text" | "changes" | "history";
type Props = { story: string; here: RoomView; base?: { number: number; since: string } };

/** The ways to look at a story, as plain links. */
export function StoryViews({ story, here, base }: Props) {
  const t = useTranslations("review.room");
  const room = `/desk/stories/${story}`;
  const since = base?.since === "chosen" ? `&since=${base.number}` : "";
  const views = [
    ...(base
      ? [
          {
            name: t("changes_since", { number: base.number }),
            href: `${room}/review?show=changes${since}`,
            view: "changes",
          },
        ]
      : []),
    { name: t("text"), href: `${room}/review?show=text${since}`, view: "text" },
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
