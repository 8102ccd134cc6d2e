import type { Card } from "./page-files";

/** The index of what is pressed. A worn card's page is on disk, but no longer what a rendering would say. */
export type Cards = ReturnType<typeof openCards>;

/** Keeps cards by address, and addresses by the tags their pages were made from, so that a change finds its pages at once. */
export function openCards(known: readonly Card[]) {
  const cards = new Map<string, Card>();
  const worn = new Map<string, Card>();
  const byTag = new Map<string, Set<string>>();

  const unlist = (card: Card | undefined) => {
    for (const tag of card?.tags ?? []) {
      const addresses = byTag.get(tag);
      if (addresses?.delete(card?.address ?? "") && addresses.size === 0) byTag.delete(tag);
    }
  };
  const remove = (address: string) => {
    unlist(cards.get(address) ?? worn.get(address));
    cards.delete(address);
    worn.delete(address);
  };
  const set = (card: Card) => {
    remove(card.address);
    cards.set(card.address, card);
    for (const tag of card.tags) {
      const addresses = byTag.get(tag) ?? new Set();
      byTag.set(tag, addresses.add(card.address));
    }
  };
  for (const card of known) set(card);

  return {
    get: (address: string) => cards.get(address),
    set,
    delete: remove,
    count: () => cards.size,
    worn: () => [...worn.keys()],
    /** The addresses of pages made from one of these, worn ones too. */
    tagged: (tags: readonly string[]) => [...new Set(tags.flatMap((tag) => [...(byTag.get(tag) ?? [])]))],
    /** Marks a page as worn; false when there is none. */
    wear(address: string): boolean {
      const card = cards.get(address) ?? worn.get(address);
      if (!card) return false;
      cards.delete(address);
      worn.set(address, card);
      return true;
    },
    /** Forgets every card and returns their addresses. */
    clear(): string[] {
      const addresses = [...cards.keys(), ...worn.keys()];
      cards.clear();
      worn.clear();
      byTag.clear();
      return addresses;
    },
  };
}
