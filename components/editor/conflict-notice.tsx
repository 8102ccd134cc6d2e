"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { NewerRevision } from "./edited-story";
import type { Desk } from "./use-desk";

/** Somebody else's revision stands in the way: both texts stay, and the writer decides with open eyes. */
export function ConflictNotice(props: { desk: Desk; newer: NewerRevision; story: string }) {
  const t = useTranslations("editor.conflict");
  const format = useFormatter();
  const { desk, newer, story } = props;
  const time = format.dateTime(newer.at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Notice look="refused">
      <p className="font-semibold">{t("title", { name: newer.by, revision: newer.revision, time })}</p>
      <p className="mt-1">{newer.writable ? t("both") : t("closed")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <a href={`/desk/stories/${story}?read=1`} target="_blank" rel="noopener" className={buttonClass()}>
          {t("open", { revision: newer.revision })}
        </a>
        {newer.writable && <Button onClick={desk.insist}>{t("useMine")}</Button>}
      </div>
    </Notice>
  );
}
