import { notFound } from "next/navigation";

/** Every other address of the site does not exist. */
export default function Elsewhere() {
  notFound();
}
