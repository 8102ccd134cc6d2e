import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { currentViewer } from "@/auth/current-viewer";
import { DeskShell } from "@/components/desk/shell";
import { holds } from "@/core/workflow/policy";
import { countWaiting } from "@/db/queries/list-inbox";
import { listChoices } from "@/db/queries/list-choices";
import { newsroomStore } from "@/db/newsroom-store";
import { whoIs } from "../who-is";
import { signOut, turnLanguage } from "./actions";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  // Every page guards itself: a signed-out visitor is on the way to sign in.
  if (!viewer) return children;

  setRequestLocale(viewer.language);
  const store = await newsroomStore();
  const [waiting, { departments }] = await Promise.all([
    store.read((reader) => countWaiting(reader, viewer)),
    store.read(listChoices),
  ]);
  const places = { waiting, reports: holds(viewer, "reporter"), administers: holds(viewer, "administrator") };
  return (
    <DeskShell places={places} who={whoIs(viewer, departments)} actions={{ signOut, turnLanguage }}>
      {children}
    </DeskShell>
  );
}
