import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListPage } from "@/components/site/list-page";
import { listTag } from "@/core/story/page-tags";
import { findDepartmentFamily } from "@/db/queries/find-department-family";
import { listLiveStories, readPageKey } from "@/db/queries/list-live-stories";
import { feedLinks, feedPath } from "./feed-links";
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
  const found = await readTagged([listTag(language, kind, slug)], async (reader) => ({
    page: await listLiveStories(reader, ask),
    family: kind === "department" ? await findDepartmentFamily(reader, slug) : { parent: null, children: [] },
  }));
  const place = { kind, named, feed: feedPath(language, "atom", { kind, id: slug }) };
  return <ListPage {...place} {...found} paged={before !== undefined} language={language} />;
}

async function metadata(kind: Kind, params: Props["params"]): Promise<Metadata> {
  const language = await siteLanguage(params);
  const { slug, before } = await params;
  const named = await findNamed(kind, slug);
  if (!named) return {};
  const robots = before === undefined ? undefined : { index: false, follow: true };
  const types = feedLinks(language, named[language], { kind, id: slug });
  return { title: named[language], alternates: { canonical: `/${language}/${kind}s/${slug}`, types }, robots };
}

async function findNamed(kind: Kind, slug: string) {
  const { columns, departments } = await loadCollege();
  return (kind === "column" ? columns : departments).find(({ id }) => id === slug);
}
