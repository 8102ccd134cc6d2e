import { useLocale, useTranslations } from "next-intl";
import { nameIn, postIn } from "@/core/registry/printed-form";
import type { PersonRecord, PostRecord } from "@/core/registry/record";
import { formatDay } from "@/core/story/format-day";
import type { Language } from "@/core/story/story-content";
import { rowClass } from "../desk/row-class";

/** People of the registry with their posts. */
export function PersonList({ people }: { people: readonly (PersonRecord & { id: string })[] }) {
  const t = useTranslations("registry.list");
  const language: Language = useLocale();
  return (
    <ul className="mt-3 border-t border-rule">
      {people.map((person) => {
        const name = nameIn(person, language);
        const other = nameIn(person, language === "zh" ? "en" : "zh");
        return (
          <li
            key={person.id}
            className={`${rowClass} grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]`}
          >
            <p className="min-w-0 wrap-anywhere">
              <a
                href={`/desk/admin/registry/${person.id}`}
                className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {name}
              </a>
              {other !== name && <span className="text-ink-3"> {other}</span>}
              {person.note && <span className="block text-[13px] text-ink-3">{person.note}</span>}
            </p>
            <div className="min-w-0 text-sm wrap-anywhere">
              {person.posts.length === 0 && <p className="text-ink-3">{t("noPost")}</p>}
              {person.posts.map((post, at) => (
                // Two posts may be alike in every word.
                <PostLine key={at} post={post} language={language} />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function PostLine({ post, language }: { post: PostRecord; language: Language }) {
  const t = useTranslations("registry.list");
  const held = postIn(post, language);
  const from = post.from ? formatDay(post.from, language) : "";
  const until = post.until ? formatDay(post.until, language) : "";
  return (
    <p className="py-0.5">
      {[held.post, held.unit].filter(Boolean).join(" · ")}
      <span className="text-[13px] text-ink-3">
        {from && until && <> · {t("between", { from, until })}</>}
        {from && !until && <> · {t("from", { from })}</>}
        {!from && until && <> · {t("until", { until })}</>}
      </span>
    </p>
  );
}
