"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { PersonRecord, PostRecord } from "@/core/registry/record";
import type { FormAction, FormState } from "../form-state";
import { Button } from "../ui/button";
import { PostRow } from "./post-row";
import { RecordForm } from "./record-form";

type Department = { value: string; label: string };
type Props = {
  action: FormAction;
  person: PersonRecord;
  hidden: Record<string, string>;
  departments: readonly Department[];
};

/** The record of a person: both names, a note and the posts. */
export function PersonForm({ action, person, hidden, departments }: Props) {
  const t = useTranslations("registry.person");
  const fields = [
    { name: "zh", label: t("zh"), value: person.zh, maxLength: 60 },
    { name: "en", label: t("en"), value: person.en, maxLength: 120 },
    { name: "note", label: t("note"), hint: t("noteHint"), value: person.note, rows: 2 },
  ];
  return (
    <RecordForm id="person" action={action} fields={fields} hidden={hidden} submit={t("save")} look="sign">
      {(state) => <Posts posts={person.posts} departments={departments} state={state} />}
    </RecordForm>
  );
}

const blank: PostRecord = { zh: "", en: "", unitZh: "", unitEn: "", department: null, from: null, until: null };

function Posts({
  posts,
  departments,
  state,
}: {
  posts: PostRecord[];
  departments: readonly Department[];
  state: FormState;
}) {
  const t = useTranslations("registry.person");
  // One blank row always stands ready, so that a post can be added where no scripts run.
  const [rows, setRows] = useState(() => [...posts, blank].map((post, key) => ({ post, key })));
  const list = useRef<HTMLFieldSetElement>(null);

  function add() {
    setRows([...rows, { post: blank, key: Math.max(-1, ...rows.map(({ key }) => key)) + 1 }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[data-post]:last-of-type input")?.focus());
  }

  return (
    <fieldset ref={list} className="min-w-0">
      <legend className="font-semibold">{t("posts")}</legend>
      <p className="mt-1 mb-3 max-w-prose text-sm text-ink-3">{t("postsHint")}</p>
      {rows.map(({ post, key }, at) => (
        <PostRow
          key={key}
          {...{ post, at, departments, state }}
          onRemove={() => setRows(rows.filter((row) => row.key !== key))}
        />
      ))}
      <Button look="quiet" className="-ml-3" onClick={add}>
        <Plus size={16} aria-hidden />
        {t("addPost")}
      </Button>
    </fieldset>
  );
}
