import { ColumnPage, columnMetadata } from "../../../../list-page";

export const dynamic = "force-dynamic";
export const generateMetadata = columnMetadata;
export default ColumnPage;
