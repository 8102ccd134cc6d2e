"use server";

import { redirect } from "next/navigation";
import { actingViewer } from "@/auth/acting-viewer";
import { turnKeys } from "@/commands/turn-keys";
import { newsroomStore } from "@/db/newsroom-store";

export async function turnKeysAction(sent: FormData): Promise<void> {
  const acting = await actingViewer();
  if (!acting.ok) redirect("/sign-in");

  await turnKeys(await newsroomStore(), acting.viewer, { keys: sent.get("keys") === "on" }, new Date());
  redirect("/desk/account#keys");
}
