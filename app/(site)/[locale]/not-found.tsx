import { Missing } from "@/components/site/notice";

export default function NotFound() {
  return <Missing />;
}
