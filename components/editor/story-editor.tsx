"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, type SubmitEvent, Fragment, useActionState, useMemo, useRef } from "react";
import { editorForm } from "@/components/remarks/apply-button";
import { TextArea } from "@/components/ui/field";
import type { PhotoFiles } from "./body/photo-desk";
import { CreditRows } from "./credit-rows";
import { DeclarationFields } from "./declaration-fields";
import type { EditedStory, HandIn, Intent, KnownName } from "./edited-story";
import { ReadyList } from "./ready-list";
import { SaveBar } from "./save-bar";
import { FactFields, HeadFields, PlaceFields, type PlaceChoices } from "./story-fields";
import { type Desk, useDesk } from "./use-desk";

const TwoTexts = dynamic(() => import("./two-texts").then((texts) => texts.TwoTexts), { ssr: false });
const BodyEditor = dynamic(() => import("./body/body-editor").then((body) => body.BodyEditor), { ssr: false });

export type StoryEditorProps = {
  story: EditedStory;
  /** The person writing, and the name their amendment will carry. */
  writer: { id: string; name: string };
  intents: { save: Intent; submits: boolean };
  handIn: HandIn;
  /** The request of a page without scripts. */
  request: string;
  choices: PlaceChoices;
  names: readonly KnownName[];
  photos: PhotoFiles;
  photoBase: string;
  uploadAddress: string;
  /** The body as readers will see it: until the editor is there, and where it never comes. */
  printedBody: ReactNode;
  /** Stands above the fields: why the story came back. */
  children?: ReactNode;
};

/** The reporter's page: one column like the page it will be, what is missing beside it, and what happens to it below. */
export function StoryEditor(props: StoryEditorProps) {
  const { story, handIn, intents } = props;
  const [first, formAction] = useActionState(handIn, null);
  const form = useRef<HTMLFormElement>(null);
  const desk = useDesk({ story, person: props.writer.id, handIn, first, form, intent: intents.save });
  const { typed, problemAt, touch } = desk;
  const { conflict } = desk.text;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLButtonElement | null;
    void desk.submit((button?.value as Intent | undefined) ?? intents.save);
  }

  return (
    <form
      id={editorForm}
      ref={form}
      action={formAction}
      onSubmit={submit}
      onInput={touch}
      onKeyDown={stayOnEnter}
      noValidate
      autoComplete="off"
    >
      <HiddenFields desk={desk} story={story.id} person={props.writer.id} request={props.request} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,44rem)_minmax(13rem,17rem)]">
        <aside className="lg:sticky lg:top-6 lg:order-2 lg:max-h-[calc(100svh-7rem)] lg:self-start lg:overflow-y-auto">
          <ReadyList findings={desk.findings} fix={desk.fix} />
        </aside>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8 inert:opacity-60" inert={!desk.text.pen.writes}>
          {props.children}
          {conflict && <TwoTexts desk={desk} conflict={conflict} choices={props.choices} />}
          <Fragment key={`head ${desk.opened.fields}`}>
            <CorrectionNote {...{ story, typed, problemAt }} />
            <HeadFields {...{ typed, problemAt }} />
            <FactFields {...{ typed, problemAt }} />
          </Fragment>
          <CreditRows
            key={`credits ${desk.opened.credits}`}
            credits={typed.credits}
            names={props.names}
            language={typed.language}
            onChange={touch}
            problemAt={problemAt}
          />
          <BodyPart key={`body ${desk.opened.body}`} {...props} desk={desk} />
          <Fragment key={`foot ${desk.opened.fields}`}>
            <PlaceFields choices={props.choices} {...{ typed, problemAt }} />
            <DeclarationFields {...{ typed, problemAt }} />
          </Fragment>
        </div>
      </div>
      <SaveBar desk={desk} story={story} intents={intents} writer={props.writer.name} />
    </form>
  );
}

type Hidden = { desk: Desk; story: string; person: string; request: string };

/** What the form says besides its fields. The body and the mark of the copy serve pages without scripts. */
function HiddenFields({ desk, story, person, request }: Hidden) {
  const { startBody, text } = desk;
  const body = useMemo(() => JSON.stringify(startBody), [startBody]);
  const { known } = desk.start;
  const fields = {
    ...{ story, person, request, body, version: text.base.version, seen: text.base.hash },
    ...{ copyPage: known?.page ?? "", copyVersion: known?.version ?? "" },
  };
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** Enter in a line of the form is no wish to hand it in. */
function stayOnEnter(event: KeyboardEvent<HTMLFormElement>) {
  const isLine = event.target instanceof HTMLInputElement && event.target.type !== "submit";
  if (event.key === "Enter" && isLine) event.preventDefault();
}

function CorrectionNote({ story, typed, problemAt }: { story: EditedStory } & Pick<Desk, "typed" | "problemAt">) {
  const t = useTranslations("editor.field");
  if (!story.correcting) return <input type="hidden" name="correctionNote" value={typed.correctionNote} />;
  return (
    <TextArea
      name="correctionNote"
      label={t("correctionNote")}
      hint={t("correctionNoteHint")}
      defaultValue={typed.correctionNote}
      rows={2}
      maxLength={1000}
      error={problemAt("correctionNote")}
    />
  );
}

function BodyPart(props: StoryEditorProps & { desk: Desk }) {
  const t = useTranslations("editor");
  const { desk } = props;
  const wrong = desk.problemAt("body");
  return (
    <section aria-labelledby="body-heading">
      <h2 id="body-heading" className="mb-1 font-sans font-semibold text-base text-ink">
        {t("body")}
      </h2>
      {wrong && (
        <p role="alert" className="text-seal text-sm">
          {wrong}
        </p>
      )}
      <noscript>
        <p className="my-3 border-rule-strong border-l-3 bg-sunk px-4 py-2.5 text-sm">{t("bodyNeedsScripts")}</p>
      </noscript>
      {desk.isHere ? (
        <BodyEditor
          start={desk.startBody}
          language={desk.typed.language}
          department={desk.department}
          photos={props.photos}
          photoBase={props.photoBase}
          uploadAddress={props.uploadAddress}
          handle={desk.body}
          onChange={desk.touch}
        />
      ) : (
        // As high as the editor, so that nothing below it moves under a finger when it comes.
        <div className="min-h-78 pt-16 pb-18">{props.printedBody}</div>
      )}
    </section>
  );
}
