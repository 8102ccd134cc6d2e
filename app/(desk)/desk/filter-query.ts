import type { FilterPlace } from "@/core/saved-filter";
import { inboxAddress, readInboxAddress } from "./inbox-address";
import { addressOf, readListAddress } from "./list-address";

/** The filter in an address's search part, in one spelling and without what the list does not know; empty when it asks for everything. */
export function filterQuery(place: FilterPlace, query: string): string {
  const asked = Object.fromEntries(new URLSearchParams(query));
  const address =
    place === "inbox"
      ? inboxAddress({ values: readInboxAddress(asked).values })
      : addressOf({ ...readListAddress(asked), from: {} });
  return address.split("?")[1] ?? "";
}
