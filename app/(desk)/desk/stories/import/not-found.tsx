import { requireViewer } from "@/auth/current-viewer";
import { NotAReporter } from "@/components/desk/not-a-reporter";

export default async function NotForYou() {
  // Next draws this beside every page that might need it, and whoever speaks first settles the language of all.
  await requireViewer("/desk/stories/import");
  return <NotAReporter />;
}
