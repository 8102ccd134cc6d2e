import { asc, eq } from "drizzle-orm";
import { departmentTree } from "@/core/registry/department-tree";
import type { Reader } from "../store";

/** Every department in the order of the tree, with its depth and whether anything refers to it. */
export async function listDepartments(reader: Reader) {
  const { department } = reader.tables;
  const rows = await reader.select().from(department).orderBy(asc(department.position), asc(department.id));
  const used = await listUsedDepartments(reader);
  return departmentTree(rows).map((one) => ({ ...one, used: used.has(one.id) }));
}

/** The departments that people, roles, stories, photos, posts or other departments refer to. */
export async function listUsedDepartments(reader: Reader): Promise<Set<string>> {
  const { department, person, membership, story, photoUse, post } = reader.tables;
  const found = [
    await reader.selectDistinct({ id: department.parent }).from(department),
    await reader.selectDistinct({ id: person.department }).from(person),
    await reader.selectDistinct({ id: membership.department }).from(membership),
    await reader.selectDistinct({ id: story.department }).from(story),
    await reader.selectDistinct({ id: photoUse.department }).from(photoUse),
    await reader.selectDistinct({ id: post.department }).from(post),
  ];
  return new Set(found.flat().flatMap(({ id }) => id ?? []));
}

/** One department, or undefined. */
export async function findDepartment(reader: Reader, id: string) {
  const { department } = reader.tables;
  const [found] = await reader.select().from(department).where(eq(department.id, id));
  return found;
}
