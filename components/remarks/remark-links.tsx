import { useTranslations } from "next-intl";
import { placeKey } from "@/core/remarks/place-key";
import type { RemarkPlace } from "@/core/remarks/remark";
import { writtenFields } from "@/core/story/compare";
import { usePlaceName } from "./place-name";

/** The ways to a new remark that ask for no selection: the whole story, and each field. */
export function RemarkLinks({ count, may }: { count: number; may: boolean }) {
  const t = useTranslations("remarks");
  const name = usePlaceName();
  const list = (
    <a href="#remarks" className="font-semibold">
      {t("to_list", { count })}
    </a>
  );
  if (!may) return <p className="mt-4 text-sm">{list}</p>;
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      {list}
      <RemarkLink place={{ at: "story" }} opens>
        {t("new.story")}
      </RemarkLink>
      <details>
        <summary className="cursor-pointer text-link underline">{t("new.fields")}</summary>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 py-1">
          {writtenFields.map((field) => (
            <li key={field}>
              <RemarkLink place={{ at: "field", field }}>{name({ at: "field", field })}</RemarkLink>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

type LinkProps = { place: RemarkPlace; opens?: boolean; children?: string };

/** Opens the form for a new remark at a place; without scripts the page comes back with the place chosen. */
export function RemarkLink({ place, opens = false, children }: LinkProps) {
  const t = useTranslations("remarks.new");
  const key = placeKey(place);
  return (
    <a
      href={`?place=${key}#new-remark`}
      data-remark-place={key}
      data-remark-open={opens ? "" : undefined}
      className="inline-block min-h-6 font-sans text-sm"
    >
      {children ?? t("figure")}
    </a>
  );
}
