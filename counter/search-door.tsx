import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { SearchPage } from "@/components/site/search-page";
import type { Language } from "@/core/story/story-content";
import type { Store } from "@/db/store";
import { messages } from "@/messages/messages";
import { timeZone } from "@/messages/time-zone";
import { runSearch } from "./run-search";

/**
 * Where readers' searches are answered: gives the `<main>` of the page that the query of an address asks for, undefined when there is
 * no such page. The component is the site's own; only Next, which takes many times as long as the search itself, is left out.
 */
export function openSearchDoor(store: Store) {
  return async (language: Language, query: string): Promise<string | undefined> => {
    const search = await runSearch(store, language, query);
    if (!search) return undefined;
    return renderToStaticMarkup(
      <NextIntlClientProvider locale={language} messages={messages[language]} timeZone={timeZone}>
        <SearchPage {...search} language={language} />
      </NextIntlClientProvider>,
    );
  };
}
