import { FrontPage } from "@/components/site/front-page";
import { layOutFront } from "@/core/site/lay-out-front";
import { frontTag } from "@/core/story/page-tags";
import { findCollege } from "@/db/queries/find-college";
import { listFrontPage } from "@/db/queries/list-front-page";
import { readTagged } from "../read-tagged";
import { siteLanguage } from "../site-language";

export default async function Front({ params }: { params: Promise<{ locale: string }> }) {
  const language = await siteLanguage(params);
  const page = await readTagged([frontTag(language)], async (reader) =>
    layOutFront(await listFrontPage(reader, language, await findCollege(reader))),
  );
  return <FrontPage page={page} language={language} />;
}
