"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type Finding, findReadiness } from "@/core/checks/ready-list";
import { canonicalJson, type Json } from "@/core/story/canonical-json";
import { readStoryForm, type TypedStory } from "@/core/story/parse-story-form";
import type { BodyHandle } from "./body/body-editor";
import type { EditedStory } from "./edited-story";

/** How long the desk waits after a keystroke before it looks at the whole story again. */
const pause = 300;

/**
 * What stands in the editor, whether the newsroom has it, and what is missing. Fields keep their own text, so that typing
 * costs nothing; the form is read as a whole when typing pauses.
 */
export function useTypedStory(story: EditedStory, start: TypedStory, form: RefObject<HTMLFormElement | null>) {
  const [page, setPage] = useState({ typed: start, opened: 0, restored: false });
  const [findings, setFindings] = useState<Finding[]>(() => findReadiness(start, story));
  const [dirty, setDirty] = useState(false);
  const body = useRef<BodyHandle | null>(null);
  const saved = useRef(snapshotOf(story.content));
  const latest = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Reads the whole form; says whether it differs from what the newsroom has. */
  function look(): boolean {
    if (!form.current) return false;
    const typed = readStoryForm(new FormData(form.current));
    latest.current = { ...typed, body: body.current?.read() ?? latest.current.body };
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

  /** Fills the fields with text that had not been saved. */
  function restore(typed: TypedStory) {
    latest.current = typed;
    setPage({ typed, opened: page.opened + 1, restored: true });
    setDirty(true);
    setFindings(findReadiness(typed, story));
  }

  /** The newsroom has this text now. */
  function settle(snapshot: string) {
    saved.current = snapshot;
    setPage((current) => ({ ...current, restored: false }));
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return { ...page, findings, dirty, body, saved, latest, look, touch, restore, settle };
}

/** One text for equal stories, whatever the order of their keys. */
export function snapshotOf(typed: TypedStory): string {
  return canonicalJson(JSON.parse(JSON.stringify(typed)) as Json);
}
