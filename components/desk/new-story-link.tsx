import { FileInput, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "../ui/button";

/** Where a reporter begins. */
export function NewStoryLink({ className = "" }: { className?: string }) {
  const t = useTranslations("words.move");
  return (
    <a href="/desk/stories/new" className={`${buttonClass()} ${className}`}>
      <Plus aria-hidden className="size-4" />
      {t("create")}
    </a>
  );
}

/** Where a reporter begins with a text that was written elsewhere. */
export function ImportLink({ className = "" }: { className?: string }) {
  const t = useTranslations("intake");
  return (
    <a href="/desk/stories/import" className={`${buttonClass()} ${className}`}>
      <FileInput aria-hidden className="size-4" />
      {t("link")}
    </a>
  );
}
