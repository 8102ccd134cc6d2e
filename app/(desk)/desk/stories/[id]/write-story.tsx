import { randomUUID } from "node:crypto";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { EditorHeader } from "@/components/editor/editor-header";
import { MoveForm } from "@/components/editor/move-form";
import { ReturnedNotice } from "@/components/editor/returned-notice";
import { RemarkBoard } from "@/components/remarks/remark-board";
import { StoryEditor } from "@/components/editor/story-editor";
import { AmendedNotice } from "@/components/review/amended-notice";
import { StatusTrack } from "@/components/review/status-track";
import { StoryBody } from "@/components/story/story-body";
import { listPhotos } from "@/core/story/body-text";
import type { Viewer } from "@/core/viewer";
import { decide } from "@/core/workflow/decide";
import { reportsForDepartment } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { findLastReturn } from "@/db/queries/find-last-return";
import type { StoryPage } from "@/db/queries/find-story-page";
import { listChoices, listNames } from "@/db/queries/list-choices";
import { listSignatures } from "@/db/queries/list-history";
import { listPhotosOf } from "@/db/queries/list-photos";
import { findWorkingCopy } from "@/db/queries/find-working-copy";
import { dropCorrectionAction } from "./actions";
import { handInText } from "./hand-in-text";
import { takeInRemark } from "./remark-actions";
import { showRemarks } from "./show-remarks";
import { OtherLanguage } from "./story-pair";
import { toSend } from "./to-send";

type Props = { viewer: Viewer; story: StoryPage; amending: boolean; now: Date };

/** The story in its editor, for its reporters and for the auditor who amends it. */
export async function WriteStory({ viewer, story, amending, now }: Props) {
  const { content, standing, revision } = story;
  const store = await newsroomStore();
  const inHand = await store.read((reader) => findWorkingCopy(reader, viewer, story.id));
  const shown = inHand?.base.hash === revision.hash ? inHand.typed.body : content.body;
  const found = await store.read(async (reader) => ({
    choices: await listChoices(reader),
    names: await listNames(reader),
    photos: await listPhotosOf(reader, [...listPhotos(content.body), ...listPhotos(shown)]),
    signed: await listSignatures(reader, story.id),
    remarks: await showRemarks(reader, viewer, story, "editor"),
    returned: standing.state === "returned" ? await findLastReturn(reader, story.id) : undefined,
  }));
  const { words, editor, remarks } = await getMessages();
  const drops = decide(viewer, standing, { move: "drop_correction" }, now).ok;
  const order = { story: story.id, version: story.version };
  return (
    <div className="mx-auto max-w-[72rem] px-4 pt-6 sm:px-8">
      <div className="mb-7 max-w-[44rem]">
        <EditorHeader story={story} />
        <StatusTrack story={story} signed={found.signed} viewer={viewer.id} />
      </div>
      <NextIntlClientProvider messages={{ words, editor, remarks }}>
        {found.remarks.length > 0 && (
          <RemarkBoard
            remarks={found.remarks}
            door={{ story: story.id, request: randomUUID(), back: "", action: takeInRemark }}
            language={content.language}
            className="mb-8 max-w-[44rem]"
            editing
          />
        )}
        <StoryEditor
          story={{
            ...{ id: story.id, version: story.version, hash: revision.hash, revision: revision.number },
            ...{ by: story.maker[viewer.language], at: revision.at, inHand: inHand && toSend(inHand) },
            ...{ correcting: standing.live !== null, released: story.releasedAt !== null, content },
          }}
          writer={{ id: viewer.id, name: viewer[viewer.language] }}
          intents={{ save: amending ? "amend" : "save", submits: !amending }}
          handIn={handInText}
          request={randomUUID()}
          choices={await placeChoices(viewer, story, found.choices, amending)}
          names={found.names}
          photos={found.photos}
          photoBase="/desk/media"
          uploadAddress="/desk/photos/upload"
          printedBody={<StoryBody body={shown} photos={found.photos} base="/desk/media" language={content.language} />}
        >
          {found.returned && <ReturnedNotice {...found.returned} />}
          {story.amendment && <AmendedNotice story={story.id} {...story.amendment} />}
        </StoryEditor>
        <OtherLanguage viewer={viewer} story={story} />
        {drops && (
          <MoveForm move="drop_correction" action={dropCorrectionAction} order={order} request={randomUUID()} />
        )}
      </NextIntlClientProvider>
    </div>
  );
}

type Choices = Awaited<ReturnType<typeof listChoices>>;

async function placeChoices(viewer: Viewer, story: StoryPage, { columns, departments }: Choices, amending: boolean) {
  const { content } = story;
  const word = await getTranslations("words.language");
  const named = (choices: Choices["columns"]) => choices.map((one) => ({ id: one.id, name: one[viewer.language] }));
  const own = ({ id }: { id: string }) =>
    id === content.department || (!amending && reportsForDepartment(viewer, { department: id }));
  const languages = [content.language, content.language === "zh" ? "en" : "zh"] as const;
  return {
    columns: named(columns),
    departments: named(departments.filter(own)),
    languages: languages.map((id) => ({ id, name: word(id) })),
    addressStart: `/${content.language}/news/`,
    released: story.releasedAt !== null,
  };
}
