import { PageLinks } from "../desk/page-links";

type Props = {
  address: string;
  asked: { query: string; after?: string };
  next: string | undefined;
  words: { first: string; next: string };
};

/** On to the next page of a list of records, and back to its first. */
export function MoreLinks({ address, asked: { query, after }, next, words }: Props) {
  const at = (place: Record<string, string>) =>
    `${address}?${new URLSearchParams({ ...(query && { q: query }), ...place })}`;
  return (
    <PageLinks
      back={after ? { href: at({}), label: words.first } : undefined}
      on={next ? { href: at({ after: next }), label: words.next } : undefined}
    />
  );
}
