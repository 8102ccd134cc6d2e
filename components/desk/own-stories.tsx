import { useTranslations } from "next-intl";
import { Empty } from "./empty";
import { ListHeading } from "./list-heading";
import { type Auditor, type Own, OwnRow } from "./own-row";

/** My stories under way, each with the desk it is on. */
export function OwnStories({ stories }: { stories: (Own & { desk: Auditor[] | null })[] }) {
  const t = useTranslations("desk.inbox");
  return (
    <section className="@container mt-10">
      <ListHeading title={t("mine")} hint={t("mineHint")} />
      {stories.length === 0 && <Empty title={t("emptyMine")} />}
      <ul>
        {stories.map((story) => (
          <OwnRow key={story.id} story={story} desk={story.desk} />
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <a href="/desk/stories?mine=1" className="inline-block py-1">
          {t("allMine")}
        </a>
      </p>
    </section>
  );
}
