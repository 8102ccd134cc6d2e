"use client";

import { useTranslations } from "next-intl";
import { usePathname, useRouter } from "next/navigation";
import { createContext, type ReactNode, use, useEffect } from "react";
import { counted } from "../ui/counted";
import { useNoticeStream } from "./use-notice-stream";

const Unread = createContext(0);

/** `since` as `useNoticeStream` takes it. */
type Props = { unread: number; since: string; children: ReactNode };

/** Listens for the whole desk: every bell in it shows the same number, and what arrives is read out once. */
export function NoticeEars({ unread: atFirst, since, children }: Props) {
  const t = useTranslations("notices.bell");
  const word = useTranslations("notices.kind");
  const { unread, latest } = useNoticeStream(atFirst, since);
  const router = useRouter();
  const here = usePathname();
  const waits = latest?.kind === "waiting" && here === "/desk" ? latest : undefined;
  // What waits now stands in the inbox that is open, and is counted.
  useEffect(() => {
    if (waits) router.refresh();
  }, [waits, router]);
  const said = latest && { kind: word(latest.kind), title: latest.title ?? "" };
  return (
    <Unread value={unread}>
      {children}
      <p role="status" aria-live="polite" className="sr-only print:hidden">
        {said && t(said.title ? "fresh" : "freshAlone", said)}
      </p>
    </Unread>
  );
}

/** The number of new notices; says in words what it counts. */
export function UnreadCount() {
  const t = useTranslations("notices.bell");
  const unread = use(Unread);
  if (unread === 0) return null;
  return (
    <span className="rounded-full border border-seal px-1.5 text-xs leading-[18px] font-semibold text-seal tabular-nums">
      <span aria-hidden>{counted(unread)}</span>
      <span className="sr-only">{t("unread", { count: unread })}</span>
    </span>
  );
}
