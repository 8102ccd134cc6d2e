import { ColumnPage, columnMetadata } from "../../../../list-page";

export const generateMetadata = columnMetadata;
export default ColumnPage;
