import { ArchiveMonthPage, archiveMonthMetadata } from "../../../../archive-pages";

export function generateStaticParams() {
  return [];
}

export const generateMetadata = archiveMonthMetadata;
export default ArchiveMonthPage;
