import { Bell, Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UnreadCount } from "../notices/notice-ears";
import { Brand } from "./brand";
import { DeskNav, type Places } from "./desk-nav";
import { KeysHelp } from "./keys-help";
import { type Who, type WhoActions, WhoIsHere } from "./who";

type Props = { places: Places; who: Who; actions: WhoActions; children: ReactNode };

/** The frame of every desk page: a side bar on wide screens, a bar with a menu on narrow ones, and the page itself. */
export function DeskShell({ places, who, actions, children }: Props) {
  const t = useTranslations("desk.nav");
  const notices = useTranslations("notices.bell");
  const brand = (
    <a href="/desk" className="no-underline">
      <Brand name={t("desk")} />
    </a>
  );
  return (
    <div className="md:grid md:min-h-svh md:grid-cols-[220px_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 bg-raised px-4 py-3 text-sm font-semibold focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t("skip")}
      </a>
      <header className="relative border-b border-rule bg-sunk md:hidden print:hidden">
        <details className="group">
          <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-3 px-4 [&::-webkit-details-marker]:hidden">
            <Brand name={t("desk")} />
            <span className="flex items-center gap-2 text-sm font-medium text-ink-2">
              <Menu aria-hidden className="size-5" />
              {t("menu")}
            </span>
          </summary>
          <div className="grid gap-4 border-t border-rule px-4 py-4">
            <DeskNav {...places} />
            <WhoIsHere {...{ who, actions }} />
          </div>
        </details>
        <a
          href="/desk/notices"
          className="absolute top-2 right-24 flex min-h-10 items-center gap-1.5 px-2 text-ink-2 no-underline"
        >
          <Bell aria-hidden className="size-5" />
          <span className="sr-only">{notices("label")}</span>
          <UnreadCount />
        </a>
      </header>
      <aside className="sticky top-0 hidden h-svh flex-col overflow-y-auto border-r border-rule bg-sunk px-3.5 pt-4.5 pb-3 md:flex print:hidden">
        <div className="mb-5 px-1">{brand}</div>
        <DeskNav {...places} />
        <div className="mt-auto pt-6">
          <KeysHelp />
          <WhoIsHere {...{ who, actions }} />
        </div>
      </aside>
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
    </div>
  );
}
