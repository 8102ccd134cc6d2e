import { DepartmentPage, departmentMetadata } from "../../../../list-page";

export const dynamic = "force-dynamic";
export const generateMetadata = departmentMetadata;
export default DepartmentPage;
