import { useTranslations } from "next-intl";
import { buttonClass } from "../ui/button";
import { TextField } from "../ui/field";

type Props = {
  /** The address of the list; its import, export and new record stand below it. */
  address: string;
  query: string;
  words: { search: string; add: string; clear: string; count: string };
};

/** Above a list of records: looking one up, and the ways records come in and go out. */
export function ListTools({ address, query, words }: Props) {
  const t = useTranslations("registry.list");
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-2">
        <a href={`${address}/new`} className={buttonClass("sign")}>
          {words.add}
        </a>
        <a href={`${address}/import`} className={buttonClass()}>
          {t("import")}
        </a>
        <a href={`${address}/export`} className={buttonClass("quiet")} download>
          {t("export")}
        </a>
      </p>
      <form action={address} role="search" className="mt-6 flex flex-wrap items-end gap-2">
        <TextField
          type="search"
          name="q"
          label={words.search}
          defaultValue={query}
          maxLength={100}
          autoComplete="off"
          className="w-full max-w-sm min-w-0 grow"
        />
        <button type="submit" className={buttonClass()}>
          {t("find")}
        </button>
        {query && (
          <a href={address} className={buttonClass("quiet")}>
            {words.clear}
          </a>
        )}
      </form>
      <p className="mt-4 text-sm text-ink-3">{words.count}</p>
    </>
  );
}
