import { useTranslations } from "next-intl";
import { InboxFilters, type InboxFiltersProps } from "./inbox-filters";
import { type FilterActions, FilterKeeper, type SavedFilter, SavedFilters } from "./saved-filters";

type Props = InboxFiltersProps & { query: string; filters: readonly SavedFilter[]; actions: FilterActions };

/** What narrows the inbox: kept filters in sight, the form folded away until it is used. */
export function InboxTools({ query, filters, actions, ...choices }: Props) {
  const t = useTranslations("inbox.filters");
  return (
    <>
      <SavedFilters address="/desk" query={query} filters={filters} />
      <details open={query !== ""} className="border-b border-rule">
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-sm font-medium text-ink-2 before:text-ink-3 before:content-['▸'/''] in-open:before:content-['▾'/''] md:min-h-9">
          {t("title")}
        </summary>
        <InboxFilters {...choices} />
        <FilterKeeper place="inbox" {...{ query, filters, actions }} />
      </details>
    </>
  );
}
