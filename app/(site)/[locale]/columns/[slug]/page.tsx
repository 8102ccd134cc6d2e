import { ColumnPage, columnMetadata } from "../../../list-page";

export function generateStaticParams() {
  return [];
}

export const generateMetadata = columnMetadata;
export default ColumnPage;
