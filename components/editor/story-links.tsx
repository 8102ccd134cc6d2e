import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

/** The rooms of a story that this person may enter from its page. */
export function StoryLinks(props: {
  story: string;
  /** Its public page, while readers see one. */
  page?: string;
  may: { review: boolean; write: boolean; amend: boolean; withdraw: boolean };
}) {
  const t = useTranslations("editor.read");
  const { story, page, may } = props;
  const rooms = [
    { name: t("review"), href: `/desk/stories/${story}/review`, open: may.review },
    // A page is withdrawn in the room where it was judged.
    { name: t("withdraw"), href: `/desk/stories/${story}/review`, open: may.withdraw && !may.review },
    { name: t("amend"), href: `/desk/stories/${story}?amend=1`, open: may.amend },
    { name: t("edit"), href: `/desk/stories/${story}`, open: may.write },
    { name: t("history"), href: `/desk/stories/${story}/history`, open: true },
    { name: t("page"), href: page, open: page !== undefined },
  ];
  return (
    <nav aria-label={t("rooms")} className="mt-5 flex flex-wrap gap-2">
      {rooms
        .filter(({ open }) => open)
        .map(({ name, href }) => (
          <a key={name} href={href} className={buttonClass()}>
            {name}
          </a>
        ))}
    </nav>
  );
}
