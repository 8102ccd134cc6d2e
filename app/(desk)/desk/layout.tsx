import { NextIntlClientProvider } from "next-intl";
import { getMessages, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { currentViewer } from "@/auth/current-viewer";
import { DeskKeys } from "@/components/desk/keys-help";
import { DeskShell } from "@/components/desk/shell";
import { NoticeEars } from "@/components/notices/notice-ears";
import { holds, isAuditRole } from "@/core/workflow/policy";
import { firstIdOf } from "@/db/new-id";
import { findKeys } from "@/db/queries/find-keys";
import { countUnread } from "@/db/queries/list-notices";
import { listChoices } from "@/db/queries/list-choices";
import { listUncoveredAudits } from "@/db/queries/list-uncovered-audits";
import { newsroomStore } from "@/db/newsroom-store";
import { waitingForMe } from "../waiting-for-me";
import { whoIs } from "../who-is";
import { signOut, turnLanguage } from "./actions";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  // Every page guards itself: a signed-out visitor is on the way to sign in.
  if (!viewer) return children;

  setRequestLocale(viewer.language);
  const { words, desk, inbox, notices } = await getMessages();
  const store = await newsroomStore();
  const now = new Date();
  const administers = holds(viewer, "administrator");
  const [waiting, unread, { departments }, keys, uncovered] = await Promise.all([
    waitingForMe(viewer),
    store.read((reader) => countUnread(reader, viewer)),
    store.read(listChoices),
    store.read((reader) => findKeys(reader, viewer)),
    administers ? store.read((reader) => listUncoveredAudits(reader, now)) : [],
  ]);
  const places = {
    ...{ waiting, administers },
    reports: holds(viewer, "reporter"),
    arranges: administers || viewer.roles.some(isAuditRole),
    uncovered: uncovered.length,
  };
  const bell = { bell: notices.bell, kind: notices.kind };
  const messages = { words, desk: { broken: desk.broken }, inbox: { keys: inbox.keys }, notices: bell };
  return (
    <NextIntlClientProvider messages={messages}>
      <DeskKeys on={keys}>
        <NoticeEars unread={unread} since={firstIdOf(now)}>
          <DeskShell places={places} who={whoIs(viewer, departments)} actions={{ signOut, turnLanguage }}>
            {children}
          </DeskShell>
        </NoticeEars>
      </DeskKeys>
    </NextIntlClientProvider>
  );
}
