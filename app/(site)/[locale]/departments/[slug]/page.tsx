import { DepartmentPage, departmentMetadata } from "../../../list-page";

export function generateStaticParams() {
  return [];
}

export const generateMetadata = departmentMetadata;
export default DepartmentPage;
