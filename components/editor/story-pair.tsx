"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "@/components/form-state";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Paired = { id: string; number: number; title: string; language: string; apart: boolean; agrees: boolean };
/** A story that may be linked; what is typed into the field of the number finds it by its title too. */
type Offered = { number: number; title: string; language: string };
type Shown = {
  story: string;
  pair: Paired | undefined;
  offered: readonly Offered[];
  may: boolean;
  actions: { pair: FormAction; part: FormAction };
};

/** The same story in the other language: which it is, whether it changed since, and how to link the two. */
export function StoryPair({ story, pair, offered, may, actions }: Shown) {
  const t = useTranslations("editor.pair");
  if (!pair && !may) return null;
  return (
    <section className="mt-10 border-t border-rule pt-5" aria-labelledby="pair-title">
      <h2 id="pair-title" className="font-sans text-sm font-semibold text-ink-2">
        {t("title")}
      </h2>
      {pair && (
        <p className="mt-2">
          {t("linked")}{" "}
          <a href={`/desk/stories/${pair.id}`} lang={pair.language}>
            {pair.title || pair.number}
          </a>
        </p>
      )}
      {pair && <PairWord pair={pair} />}
      {!pair && <p className="mt-2 text-sm text-ink-2">{t("none")}</p>}
      {may && <PairForms {...{ story, pair, offered, actions }} />}
    </section>
  );
}

function PairWord({ pair: { apart, agrees } }: { pair: Paired }) {
  const t = useTranslations("editor.pair");
  const word = apart ? (agrees ? "agree" : "changed") : "sameLanguage";
  return <p className={`mt-1 text-sm ${word === "agree" ? "text-ink-2" : "text-amber"}`}>{t(word)}</p>;
}

function PairForms({ story, pair, offered, actions }: Omit<Shown, "may">) {
  const t = useTranslations("editor.pair");
  const refusal = useTranslations("words.refusal");
  const problem = useTranslations("words.problem");
  const [paired, sendPair] = useActionState(actions.pair, null);
  const [parted, sendPart] = useActionState(actions.part, null);
  const wrong = paired?.problems.find(({ place }) => place === "number");
  const refused = wrong ? parted : (paired ?? parted);
  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      {refused && <Notice look="refused">{refusal(refused.refusal)}</Notice>}
      <form action={sendPair} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="story" value={story} />
        {pair && <input type="hidden" name="number" value={pair.number} />}
        {!pair && (
          <TextField
            name="number"
            list="pair-offered"
            autoComplete="off"
            label={t("number")}
            hint={t("numberHint")}
            defaultValue={paired?.typed.number}
            error={wrong && problem(wrong.reason as "itself")}
            className="w-full max-w-sm"
          />
        )}
        <datalist id="pair-offered">
          {offered.map(({ number, title, language }) => (
            <option key={number} value={number} label={title} lang={language} />
          ))}
        </datalist>
        {(!pair || (pair.apart && !pair.agrees)) && <SubmitButton>{t(pair ? "agreed" : "link")}</SubmitButton>}
      </form>
      {pair && (
        <form action={sendPart}>
          <input type="hidden" name="story" value={story} />
          <SubmitButton look="quiet">{t("part")}</SubmitButton>
        </form>
      )}
    </div>
  );
}
