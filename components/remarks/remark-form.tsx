"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect, useRef, useSyncExternalStore } from "react";
import type { Refusal } from "@/core/refusal";
import { Notice } from "../ui/notice";
import type { RemarkDoor, RemarkSaid } from "./shown-remark";

type Refused = Extract<NonNullable<RemarkSaid>, { refusal: Refusal }>;
/** What a form's fields are told: what was typed before, and what is wrong at a place. */
export type Told = { typed: Record<string, string>; errorAt: (place: string) => string | undefined };

type Props = {
  door: RemarkDoor;
  /** What the form says unseen. */
  fields: Record<string, string | number>;
  className?: string;
  onDone?: () => void;
  children: (told: Told) => ReactNode;
};

/** A form about remarks: says what was refused beside itself and keeps what was typed; whole without scripts. */
export function RemarkForm({ door, fields, className = "", onDone, children }: Props) {
  const [said, send] = useActionState(door.action, null);
  const scripts = useSyncExternalStore(never, always, () => false);
  const refused = said && !said.done ? said : null;
  const told = useTold(refused);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (said?.done) onDone?.();
    else if (said) form.current?.querySelector<HTMLElement>("[aria-invalid], [data-refusal]")?.focus();
    // Only a new answer counts, not a new way of hearing it.
  }, [said]);
  const hidden = { story: door.story, request: door.request, back: door.back, ...fields };
  return (
    <form ref={form} action={send} className={className} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {scripts && <input type="hidden" name="scripts" value="on" />}
      {refused && <Refusal refused={refused} />}
      {children(told)}
    </form>
  );
}

function Refusal({ refused }: { refused: Refused }) {
  const sentence = useTranslations("words.refusal");
  return (
    <div data-refusal tabIndex={-1} className="outline-none">
      <Notice look="refused">{sentence(refused.refusal)}</Notice>
    </div>
  );
}

function useTold(refused: Refused | null): Told {
  const problem = useTranslations("words.problem");
  return {
    typed: refused?.typed ?? {},
    errorAt: (place) => {
      const reason = refused?.problems.find((one) => one.place === place)?.reason as
        | Parameters<typeof problem>[0]
        | undefined;
      return reason && (problem.has(reason) ? problem(reason) : problem("other"));
    },
  };
}

const never = () => () => undefined;
const always = () => true;
