import { asc } from "drizzle-orm";
import { keepQuery } from "../kept-query";

/** The columns in the college's order. */
export const columnsInOrder = keepQuery((reader) => {
  const { column } = reader.tables;
  return reader
    .select({ id: column.id, zh: column.zh, en: column.en })
    .from(column)
    .orderBy(asc(column.position), asc(column.id))
    .prepare("columns_in_order");
});

/** The departments in the college's order. */
export const departmentsInOrder = keepQuery((reader) => {
  const { department } = reader.tables;
  return reader
    .select({ id: department.id, zh: department.zh, en: department.en })
    .from(department)
    .orderBy(asc(department.position), asc(department.id))
    .prepare("departments_in_order");
});
