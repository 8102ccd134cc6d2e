import { ArchiveMonthPage, archiveMonthMetadata } from "../../../../../archive-pages";

export const dynamic = "force-dynamic";
export const generateMetadata = archiveMonthMetadata;
export default ArchiveMonthPage;
