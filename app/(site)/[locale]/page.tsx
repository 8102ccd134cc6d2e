import { FrontPage } from "@/components/site/front-page";
import { frontTag } from "@/core/story/page-tags";
import { listFrontPage } from "@/db/queries/list-front-page";
import { loadCollege } from "../load-college";
import { readTagged } from "../read-tagged";
import { siteLanguage } from "../site-language";

export function generateStaticParams() {
  return [];
}

export default async function Front({ params }: { params: Promise<{ locale: string }> }) {
  const language = await siteLanguage(params);
  const { columns } = await loadCollege();
  const ask = (reader: Parameters<typeof listFrontPage>[0]) => listFrontPage(reader, language, columns);
  const page = await readTagged(["front", language], [frontTag(language)], ask);
  return <FrontPage {...page} language={language} />;
}
