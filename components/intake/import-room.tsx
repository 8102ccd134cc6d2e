"use client";

import { useActionState } from "react";
import type { KnownName } from "@/components/editor/edited-story";
import { BringForm } from "./bring-form";
import { ConfirmForm } from "./confirm-form";
import type { ImportAction, ImportChoices } from "./import-state";

/** Bringing a text into the newsroom, in two steps: read it, then confirm what was read. */
export function ImportRoom({
  action,
  names,
  ...choices
}: ImportChoices & { action: ImportAction; names: readonly KnownName[] }) {
  const [state, send] = useActionState(action, { step: "bring", typed: {} });
  if (state.step === "bring") return <BringForm {...{ state, send, choices }} />;
  return <ConfirmForm key={state.request} {...{ state, send, choices, names }} />;
}
