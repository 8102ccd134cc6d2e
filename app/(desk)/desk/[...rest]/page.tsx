import { notFound } from "next/navigation";
import { requireViewer } from "@/auth/current-viewer";

/** Every other address of the desk does not exist. */
export default async function Elsewhere({ params }: { params: Promise<{ rest: string[] }> }) {
  await requireViewer(`/desk/${(await params).rest.join("/")}`);
  notFound();
}
