"use client";

import { useFormatter, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { moment } from "../review/moment";
import type { NewerRevision } from "./edited-story";

/** The story has moved on and takes no text now: what was typed stays on the page and on this device. */
export function ConflictNotice({ newer, story }: { newer: NewerRevision; story: string }) {
  const t = useTranslations("editor.conflict");
  const time = useFormatter().dateTime(new Date(newer.at), moment);
  return (
    <Notice look="refused">
      <p className="font-semibold">{t("newest", { name: newer.by, revision: newer.revision, time })}</p>
      <p className="mt-1">{t("closed")}</p>
      <a href={`/desk/stories/${story}?read=1`} target="_blank" rel="noopener" className={`mt-2 ${buttonClass()}`}>
        {t("open", { revision: newer.revision })}
      </a>
    </Notice>
  );
}
