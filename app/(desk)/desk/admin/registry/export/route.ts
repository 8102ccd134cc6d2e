import { peopleColumns } from "@/core/registry/table";
import { listWholeRegistry } from "@/db/queries/list-registry";
import type { Reader } from "@/db/store";
import { answerTable } from "../../answer-table";

export const dynamic = "force-dynamic";

/** The registry as a table: a row for each post. */
export async function GET(): Promise<Response> {
  return answerTable({ name: "registry", columns: peopleColumns, rows: listRows });
}

async function listRows(reader: Reader): Promise<string[][]> {
  const people = await listWholeRegistry(reader);
  return people.flatMap(({ zh, en, note, posts }) => {
    if (posts.length === 0) return [[zh, en, "", "", "", "", "", "", note]];
    return posts.map((post) => {
      const words = [post.zh, post.en, post.unitZh, post.unitEn];
      return [zh, en, ...words, post.from ?? "", post.until ?? "", note];
    });
  });
}
