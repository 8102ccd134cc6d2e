"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type Finding, findReadiness } from "@/core/checks/ready-list";
import { canonicalJson, type Json } from "@/core/story/canonical-json";
import { readStoryForm, type TypedStory } from "@/core/story/parse-story-form";
import type { BodyHandle } from "./body/body-editor";
import { snapshotOf } from "./choose-opening";
import type { EditedStory } from "./edited-story";
import { keepCaret } from "./keep-caret";

/** How long the desk waits after a keystroke before it looks at the whole story again. */
const pause = 300;

/** How often each part of the page was filled anew: a part whose text came from elsewhere starts afresh, the others go on. */
type Opened = { fields: number; credits: number; body: number };

/**
 * What stands in the editor and what is missing. Fields keep their own text, so that typing costs nothing; the form is
 * read as a whole when typing pauses.
 */
export function useTypedStory(story: EditedStory, start: TypedStory, form: RefObject<HTMLFormElement | null>) {
  const [page, setPage] = useState({ typed: start, startBody: start.body, opened: { fields: 0, credits: 0, body: 0 } });
  const [findings, setFindings] = useState<Finding[]>(() => findReadiness(start, story));
  const body = useRef<BodyHandle | null>(null);
  const [first] = useState(() => ({ typed: start, snapshot: snapshotOf(start) }));
  const latest = useRef(first);
  const isOld = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Reads the whole form, if anything was typed since it was last read. */
  function look(): { typed: TypedStory; snapshot: string } {
    clearTimeout(timer.current);
    if (!form.current || !isOld.current) return latest.current;
    isOld.current = false;
    const fields = readStoryForm(new FormData(form.current));
    const typed = { ...fields, body: body.current?.read() ?? latest.current.typed.body };
    latest.current = { typed, snapshot: snapshotOf(typed) };
    const found = findReadiness(typed, story);
    setFindings((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    return latest.current;
  }

  function touch() {
    isOld.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(look, pause);
  }

  /** Fills in text that was not typed here; parts it leaves as they stand are not touched. */
  function put(typed: TypedStory) {
    const parts = partsThatDiffer(look().typed, typed);
    const restoreCaret = keepCaret();
    latest.current = { typed, snapshot: snapshotOf(typed) };
    isOld.current = false;
    setPage(({ opened, startBody }) => ({
      typed,
      startBody: parts.includes("body") ? typed.body : startBody,
      opened: { ...opened, ...Object.fromEntries(parts.map((part) => [part, opened[part] + 1])) },
    }));
    setFindings(findReadiness(typed, story));
    requestAnimationFrame(restoreCaret);
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return { ...page, findings, body, look, touch, put };
}

function partsThatDiffer(before: TypedStory, after: TypedStory): (keyof Opened)[] {
  const fieldsOf = (story: TypedStory) => ({ ...story, credits: null, body: null });
  const parts = [
    keyOf(before.credits) !== keyOf(after.credits) ? (["credits"] as const) : [],
    keyOf(before.body) !== keyOf(after.body) ? (["body"] as const) : [],
    keyOf(fieldsOf(before)) !== keyOf(fieldsOf(after)) ? (["fields"] as const) : [],
  ];
  return parts.flat();
}

function keyOf(value: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
}
