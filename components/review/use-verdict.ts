"use client";

import { useRouter } from "next/navigation";
import { useActionState, useSyncExternalStore } from "react";
import type { FormAction, FormState } from "../form-state";
import { sendVerdict } from "./send-verdict";

type Verdict = { state: FormState; pending: boolean; scripts: boolean; send: (form: FormData) => void };

/** How the form of the review room is sent: with scripts by the short way, without them as a page; and what came back. */
export function useVerdict(story: string, whole: FormAction, onDone: () => void): Verdict {
  const router = useRouter();
  const [first, sendWhole] = useActionState(whole, null);
  const [state, sendShort, pending] = useActionState(async (_: FormState, form: FormData) => {
    const said = await sendVerdict(story, form);
    if ("goTo" in said) {
      onDone();
      router.push(said.goTo);
    }
    // A page that shows an old revision, or an old list, is shown the new one.
    else if (said.refusal === "changed_meanwhile" || said.problems.length > 0) router.refresh();
    return "goTo" in said ? null : said;
  }, first);
  const scripts = useSyncExternalStore(never, always, () => false);
  return { state: state ?? first, pending, scripts, send: scripts ? sendShort : sendWhole };
}

const never = () => () => undefined;
const always = () => true;
