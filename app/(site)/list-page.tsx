import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListPage } from "@/components/site/list-page";
import { listTag } from "@/core/story/page-tags";
import { listLiveStories, readPageKey } from "@/db/queries/list-live-stories";
import { feedLinks } from "./feed-links";
import { loadCollege } from "./load-college";
import { readTagged } from "./read-tagged";
import { siteLanguage } from "./site-language";

type Props = { params: Promise<{ locale: string; slug: string; before?: string }> };
type Kind = "column" | "department";

/** How many stories a page of a list shows. */
const most = 20;

export function ColumnPage({ params }: Props) {
  return listPage("column", params);
}

export function DepartmentPage({ params }: Props) {
  return listPage("department", params);
}

export function columnMetadata({ params }: Props) {
  return metadata("column", params);
}

export function departmentMetadata({ params }: Props) {
  return metadata("department", params);
}

async function listPage(kind: Kind, params: Props["params"]) {
  const language = await siteLanguage(params);
  const { slug, before } = await params;
  const named = await findNamed(kind, slug);
  if (!named || (before !== undefined && readPageKey(before) === undefined)) notFound();
  const ask = { language, [kind]: slug, before, most };
  const page = await readTagged([kind, language, slug, before ?? ""], [listTag(language, kind, slug)], (reader) =>
    listLiveStories(reader, ask),
  );
  return <ListPage kind={kind} named={named} page={page} paged={before !== undefined} language={language} />;
}

async function metadata(kind: Kind, params: Props["params"]): Promise<Metadata> {
  const language = await siteLanguage(params);
  const { slug } = await params;
  const named = await findNamed(kind, slug);
  if (!named) return {};
  const types = feedLinks(language, named[language], { kind, id: slug });
  return { title: named[language], alternates: { canonical: `/${language}/${kind}s/${slug}`, types } };
}

async function findNamed(kind: Kind, slug: string) {
  const { columns, departments } = await loadCollege();
  return (kind === "column" ? columns : departments).find(({ id }) => id === slug);
}
