import { DepartmentPage, departmentMetadata } from "../../../list-page";

export const generateMetadata = departmentMetadata;
export default DepartmentPage;
