import { ArchiveMonthPage, archiveMonthMetadata } from "../../../../archive-pages";

export const generateMetadata = archiveMonthMetadata;
export default ArchiveMonthPage;
