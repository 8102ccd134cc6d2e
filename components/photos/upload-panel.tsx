import { ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Where photos are brought in, folded away until somebody wants to. */
export function UploadPanel({ children }: { children: ReactNode }) {
  const t = useTranslations("photos.upload");
  return (
    <details className="mt-4 border-y border-rule open:pb-5">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 text-sm font-semibold [&::-webkit-details-marker]:hidden">
        <ImagePlus aria-hidden className="size-4 text-ink-3" />
        {t("title")}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
