"use client";

import { useRef, useState } from "react";
import { v4 as newRequest } from "uuid";
import type { Base, EditorAnswer, HandIn, Intent } from "./edited-story";

export type Progress = "idle" | "saving" | "unreachable";

type Attempt = { snapshot: string; request: string };

/**
 * Hands the text in to the newsroom. The same text sent again after a broken line is the same request, so it has one effect;
 * another text is another request, so an old answer never passes for a new one.
 */
export function useHandingIn(handIn: HandIn, first: EditorAnswer) {
  const [answer, setAnswer] = useState<EditorAnswer>(first);
  const [progress, setProgress] = useState<Progress>("idle");
  const attempt = useRef<Attempt | null>(null);

  async function send(form: FormData, intent: Intent, snapshot: string, on: Base): Promise<EditorAnswer> {
    const key = `${on.version} ${intent} ${snapshot}`;
    if (attempt.current?.snapshot !== key) attempt.current = { snapshot: key, request: newRequest() };
    const fields = {
      intent,
      request: attempt.current.request,
      version: String(on.version),
      seen: on.hash,
      scripts: "on",
    };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);

    setProgress("saving");
    try {
      const said = await handIn(null, form);
      if (said?.saved) attempt.current = null;
      setAnswer(said);
      // On the way to another page there is nothing more to hand in.
      if (!said?.goTo) setProgress("idle");
      return said;
    } catch {
      setProgress("unreachable");
      return null;
    }
  }

  return { answer, setAnswer, progress, send };
}
