import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireAdministrator } from "@/auth/require-administrator";
import { DeskPage } from "@/components/desk/desk-page";
import { Empty } from "@/components/desk/empty";
import { ListTools } from "@/components/registry/list-tools";
import { MoreLinks } from "@/components/registry/more-links";
import { PersonList } from "@/components/registry/person-list";
import { newsroomStore } from "@/db/newsroom-store";
import { listRegistry } from "@/db/queries/list-registry";
import { oneOf, type SearchParams } from "../../../search-params";

const here = "/desk/admin/registry";

export async function generateMetadata(): Promise<Metadata> {
  await requireAdministrator(here);
  return { title: (await getTranslations("registry.list"))("title") };
}

export default async function RegistryPage({ searchParams }: { searchParams: SearchParams }) {
  await requireAdministrator(here);
  const { q, after } = await searchParams;
  const asked = { query: (oneOf(q) ?? "").slice(0, 100), after: oneOf(after)?.slice(0, 64) };
  const t = await getTranslations("registry.list");
  const store = await newsroomStore();
  const { people, next, count } = await store.read((reader) => listRegistry(reader, asked));
  const words = { search: t("search"), add: t("add"), clear: t("clear"), count: t("count", { count }) };
  const empty = asked.query ? (["noMatch", "noMatchHint"] as const) : (["empty", "emptyHint"] as const);
  return (
    <DeskPage title={t("title")}>
      <p className="mt-2 max-w-prose text-sm text-ink-2">{t("intro")}</p>
      <ListTools address={here} query={asked.query} words={words} />
      {people.length > 0 ? <PersonList people={people} /> : <Empty title={t(empty[0])}>{t(empty[1])}</Empty>}
      <MoreLinks address={here} asked={asked} next={next} words={{ first: t("first"), next: t("next") }} />
    </DeskPage>
  );
}
