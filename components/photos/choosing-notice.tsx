import { useTranslations } from "next-intl";
import type { PhotoFiles } from "@/core/story/photo-files";
import { Picture } from "./picture";

/** Which photo another one is being chosen for, and the way out. */
export function ChoosingNotice({ photo }: { photo: PhotoFiles & { hash: string } }) {
  const t = useTranslations("photos.choose");
  return (
    <div className="mt-4 flex items-center gap-4 border-l-3 border-rule-strong bg-sunk px-4 py-3 text-sm">
      <Picture hash={photo.hash} files={photo} alt="" sizes="6rem" className="h-16 w-24 flex-none object-contain" />
      <div>
        <p>{t("lead")}</p>
        <a href={`/desk/photos/${photo.hash}`} className="inline-block py-1">
          {t("cancel")}
        </a>
      </div>
    </div>
  );
}
