import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Deed } from "@/core/notices/deed";
import type { NoticeKind } from "@/core/notices/notice-kinds";
import { type AbsenceNews, sayAbsence } from "@/core/notices/say-absence";
import { moment } from "../review/moment";
import { SubmitButton } from "../ui/submit-button";
import { DeedLine } from "./deed-line";

type Story = { id: string; number: number; title: string; language: string };
export type ShownNotice = {
  id: string;
  kind: NoticeKind;
  at: Date;
  isNew: boolean;
  story: Story | null;
  absence?: AbsenceNews;
  deed?: Deed;
};
type Act = (form: FormData) => Promise<void>;
type Props = { notices: readonly ShownNotice[]; unread: number; actions: { read: Act; readAll: Act } };

/** Notices, newest first; what is new says so in words, and opening one reads it. */
export function NoticeList({ notices, unread, actions }: Props) {
  const t = useTranslations("notices.list");
  const newest = notices[0];
  if (!newest) return null;
  return (
    <>
      {unread > 0 && (
        <form action={actions.readAll} className="mt-5">
          <input type="hidden" name="until" value={newest.at.toISOString()} />
          <SubmitButton>{t("readAll")}</SubmitButton>
        </form>
      )}
      <ul className="mt-5 border-t border-rule-strong">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} read={actions.read} />
        ))}
      </ul>
    </>
  );
}

function NoticeRow({
  notice: { id, kind, at, isNew, story, absence, deed },
  read,
}: {
  notice: ShownNotice;
  read: Act;
}) {
  const t = useTranslations("notices.list");
  const word = useTranslations("notices.kind");
  const format = useFormatter();
  const title = story && (story.title || t("untitled"));
  const said = { kind: word(kind), title: title ?? "" };
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3.5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
          {isNew && <span className="text-xs font-semibold text-seal">{t("new")}</span>}
          <span className={isNew ? "font-semibold text-ink" : ""}>{word(kind)}</span>
          <time dateTime={at.toISOString()} className="text-[13px] text-ink-3">
            {format.dateTime(at, moment)}
          </time>
        </p>
        {story && (
          <p className="mt-0.5 wrap-anywhere">
            <a href={`/desk/notices/${id}`} lang={story.language} className="font-serif text-[17px]">
              {title}
            </a>{" "}
            <span className="text-[13px] whitespace-nowrap text-ink-3">
              {t("number", { number: String(story.number) })}
            </span>
          </p>
        )}
        {deed && <DeedLine deed={deed} />}
        {absence && <AbsenceLine id={id} absence={absence} />}
      </div>
      {isNew && (
        <form action={read}>
          <input type="hidden" name="notice" value={id} />
          <SubmitButton look="quiet" aria-label={t("readOne", said)} className="-ml-4 sm:ml-0">
            {t("read")}
          </SubmitButton>
        </form>
      )}
    </li>
  );
}

function AbsenceLine({ id, absence }: { id: string; absence: AbsenceNews }) {
  const t = useTranslations("notices.absence");
  const { sentence, said } = sayAbsence(absence, useLocale());
  return (
    <p className="mt-0.5">
      <a href={`/desk/notices/${id}`}>{t(sentence, said)}</a>
    </p>
  );
}
