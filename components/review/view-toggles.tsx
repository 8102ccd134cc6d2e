import { useTranslations } from "next-intl";
import { isComparison, type Look, lookAddress, textViews } from "./text-view";
import { Toggle } from "./toggle";

type Props = {
  /** The address of the room, with what it is about among its parameters. */
  room: string;
  look: Look;
  /** Without an older version there is nothing to compare. */
  comparable: boolean;
};

/** The ways to look at the text, as plain links. */
export function ViewToggles({ room, look, comparable }: Props) {
  const t = useTranslations("review.look");
  const views = textViews.filter((view) => comparable || !isComparison(view));
  return (
    <nav aria-label={t("name")} className="mt-4">
      <ul className="flex flex-wrap gap-1.5">
        {views.map((view) => (
          <li key={view}>
            <Toggle href={lookAddress(room, { view })} here={view === look.view}>
              {t(view)}
            </Toggle>
          </li>
        ))}
      </ul>
    </nav>
  );
}
