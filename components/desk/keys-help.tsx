"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, type ReactNode, useRef } from "react";
import { Button } from "../ui/button";
import { KeysOn, useDeskKeys } from "./desk-keys";
import { KeysTable } from "./keys-table";

/** The desk of somebody who has the keys switched on, or off. */
export function DeskKeys({ on, children }: { on: boolean; children: ReactNode }) {
  return <KeysOn value={on}>{children}</KeysOn>;
}

/** The list of keys, on the key for it or by its link; without scripts the link leads to the list on the account page. */
export function KeysHelp() {
  const t = useTranslations("inbox.keys");
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  useDeskKeys({ help: show });
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show();
  };
  return (
    <>
      <a
        href="/desk/account#keys"
        onClick={follow}
        className="flex min-h-9 items-center justify-between gap-3 rounded-md px-2.5 text-[13px] text-ink-2 no-underline hover:bg-raised hover:text-ink"
      >
        {t("link")}
        <kbd aria-hidden className="rounded-sm border border-current px-1 font-mono text-[11px] opacity-70">
          ?
        </kbd>
      </a>
      <dialog
        ref={dialog}
        aria-labelledby="keys-help"
        className="m-auto max-h-[calc(100svh-2rem)] w-[calc(100%-2rem)] max-w-md overflow-y-auto rounded-md border border-rule bg-raised p-0 text-ink backdrop:bg-black/50"
      >
        <div className="grid gap-4 p-6">
          <h2 id="keys-help" className="text-lg">
            {t("title")}
          </h2>
          <p className="text-sm text-ink-2">{t("intro")}</p>
          <KeysTable />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <a href="/desk/account#keys" className="text-sm">
              {t("account")}
            </a>
            <Button onClick={() => dialog.current?.close()}>{t("close")}</Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
