import { NotAReporter } from "@/components/desk/not-a-reporter";

export default function NotForYou() {
  return <NotAReporter />;
}
