"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type RefObject, startTransition, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Finding, findReadiness } from "@/core/checks/ready-list";
import { canonicalJson, type Json } from "@/core/story/canonical-json";
import { readStoryForm, type TypedStory } from "@/core/story/parse-story-form";
import type { BodyHandle } from "./body/body-editor";
import type { EditedStory, EditorAnswer, HandIn, Intent } from "./edited-story";
import { goToPlace } from "./place";
import { dropUnsaved, findUnsaved, keepUnsaved } from "./unsaved-text";
import { useGuardedLeaving } from "./use-guarded-leaving";
import { useHandingIn } from "./use-handing-in";

/** How long the desk waits after a keystroke before it looks at the whole story again. */
const pause = 300;

type Asked = {
  story: EditedStory;
  person: string;
  handIn: HandIn;
  first: EditorAnswer;
  /** What Ctrl+S means here. */
  intent: Intent;
  form: RefObject<HTMLFormElement | null>;
};

/**
 * The state of one editor: what is typed, whether the newsroom has it, what is missing, and what it answered. Fields keep
 * their own text; the form is read as a whole when typing pauses and when it is handed in.
 */
export function useDesk({ story, person, handIn, first, form, intent }: Asked) {
  const router = useRouter();
  const problem = useTranslations("words.problem");
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const sending = useHandingIn(handIn, { version: story.version, hash: story.hash }, first);
  const [page, setPage] = useState({ typed: first?.typed ?? story.content, opened: 0, restored: false });
  const [findings, setFindings] = useState<Finding[]>(() => findReadiness(page.typed, story));
  const [dirty, setDirty] = useState(false);
  const body = useRef<BodyHandle | null>(null);
  const saved = useRef(snapshotOf(story.content));
  const latest = useRef(page.typed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leaving = useRef(false);

  /** Reads the whole form; says whether it differs from what the newsroom has. */
  function look(): boolean {
    if (!form.current || leaving.current) return false;
    latest.current = {
      ...readStoryForm(new FormData(form.current)),
      body: body.current?.read() ?? latest.current.body,
    };
    const differs = snapshotOf(latest.current) !== saved.current;
    setDirty(differs);
    setFindings(findReadiness(latest.current, story));
    return differs;
  }

  function touch() {
    setDirty(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(look, pause);
  }

  function keep() {
    const { base } = sending;
    keepUnsaved(story.id, person, { typed: latest.current, base });
  }

  function open(typed: TypedStory, restored: boolean) {
    latest.current = typed;
    setPage({ typed, opened: page.opened + 1, restored });
    setDirty(restored);
    setFindings(findReadiness(typed, story));
  }

  async function hand(intent: Intent, on = sending.base): Promise<void> {
    if (!form.current || sending.progress === "saving") return;
    look();
    const sent = snapshotOf(latest.current);
    const fields = new FormData(form.current);
    fields.set("body", JSON.stringify(latest.current.body));
    const answer = await sending.send(fields, intent, sent, on);
    if (answer?.saved || answer?.goTo) {
      saved.current = sent;
      dropUnsaved(story.id, person);
      setPage((current) => ({ ...current, restored: false }));
    } else keep();
    look();
    if (answer?.goTo) leaveFor(answer.goTo);
    const place = answer?.problems?.[0]?.place;
    if (place) requestAnimationFrame(() => goToPlace(place));
  }

  function leaveFor(address: string) {
    startTransition(() => {
      router.push(address);
      router.refresh();
    });
  }

  useEffect(() => {
    const kept = findUnsaved(story.id, person);
    if (kept && snapshotOf(kept.typed) !== saved.current) {
      sending.setBase(kept.base);
      open(kept.typed, true);
    } else look();
    // Once, when the editor is there: what was typed before scripts came counts too.
    return () => clearTimeout(timer.current);
  }, []);

  useGuardedLeaving({ dirty, look, keep, save: () => void hand(intent) });

  return {
    ...sending,
    ...page,
    isHere,
    dirty,
    findings,
    body,
    touch,
    hand,
    department: () => latest.current.department,
    /** Sends the text again on top of the newer revision, because its writer has seen that one and decided so. */
    insist: (intent: Intent) => {
      const newer = sending.answer?.newer;
      if (newer) void hand(intent, newer);
    },
    /** Gives up what was typed and goes on from what the newsroom has. */
    discard: () => {
      dropUnsaved(story.id, person);
      leaving.current = true;
      window.location.reload();
    },
    /** Lets the writer leave without being asked: the text is kept in this tab. */
    leave: () => {
      keep();
      leaving.current = true;
    },
    problemAt: (place: string) => {
      const found = sending.answer?.problems?.find((one) => one.place === place || one.place.startsWith(`${place}.`));
      if (!found || sending.answer?.refusal === "not_ready") return undefined;
      const reason = found.reason as Parameters<typeof problem>[0];
      return problem.has(reason) ? problem(reason) : problem("other");
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;

const never = () => () => undefined;

function snapshotOf(typed: TypedStory): string {
  return canonicalJson(JSON.parse(JSON.stringify(typed)) as Json);
}
