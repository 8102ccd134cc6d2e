import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LedgerHead } from "@/core/ledger/entry";
import { headStatement } from "@/core/ledger/entry";
import { listChecks } from "@/core/site/list-checks";
import type { Verification } from "@/core/story/published";
import type { Language } from "@/core/story/story-content";
import { Hash, Part } from "./record-part";

/** What a stranger can check by: the files at hand, the first photo, and the head of the ledger signed after the release. */
export type Evidence = { site: string; files: readonly string[]; photo?: string; sealed?: LedgerHead };

type Shown = Evidence & { found: Verification; language: Language };

/** How to check a record without trusting this site: commands to copy, and what each must print. */
export function CheckYourself({ found, site, files, photo, sealed, language }: Shown) {
  const t = useTranslations("find.check");
  const folder = `${site}/${language}/verify/${found.hash}`;
  const checks = listChecks(folder, `${site}/media/${photo ?? ""}/master.jpg`, found.hash);
  return (
    <Part id="yourself" title={t("title")}>
      <p className="text-ink-2">{t("intro")}</p>
      <Step title={t(found.legacy ? "text_brought" : "text")}>
        {files.includes("package.json") ? (
          <>
            <p>
              {t.rich(found.legacy ? "text_how_brought" : "text_how", {
                file: (name) => (
                  <a className="underline" href={`${folder}/package.json`}>
                    {name}
                  </a>
                ),
              })}
            </p>
            <Commands commands={checks.text} />
            <p>{t("must_be")}</p>
            <Hash>{found.hash}</Hash>
          </>
        ) : (
          <p>{t("text_gone")}</p>
        )}
      </Step>
      {photo && (
        <Step title={t(found.legacy ? "photos_brought" : "photos")}>
          <p>{t("photos_how")}</p>
          <Commands commands={checks.photo} />
          <p>{t("must_be")}</p>
          <Hash>{photo}</Hash>
        </Step>
      )}
      {sealed && (
        <Step title={t("entry")}>
          <EntryText found={found} sealed={sealed} isGiven={files.includes("entry.json")} folder={folder} />
          <p className="mt-3">{t("entry_how", { seq: sealed.seq })}</p>
          <Hash>{headStatement(sealed)}</Hash>
          <p className="mt-3">{t("entry_files")}</p>
          <Commands commands={checks.head} />
          <p>{t("entry_must")}</p>
        </Step>
      )}
      {sealed && files.includes("ledger-key.pem") && (
        <Step title={t("key")}>
          <p>{t("key_how")}</p>
          <Commands commands={checks.key} />
          <p>{t("must_be")}</p>
          <Hash>{sealed.key}</Hash>
          <p className="mt-3 text-ink-2">{t("key_trust")}</p>
        </Step>
      )}
    </Part>
  );
}

type ShownEntry = { found: Verification; sealed: LedgerHead; isGiven: boolean; folder: string };

/** That the entry has its hash, and that it is about this text. */
function EntryText({ found, sealed, isGiven, folder }: ShownEntry) {
  const t = useTranslations("find.check");
  if (!isGiven) return <p>{t("entry_kept")}</p>;
  const checks = listChecks(folder, "", found.hash);
  const link = (name: ReactNode) => (
    <a className="underline" href={`${folder}/entry.json`}>
      {name}
    </a>
  );
  return (
    <>
      <p>{t.rich("entry_text", { seq: sealed.seq, file: link })}</p>
      <Commands commands={checks.entry} />
      <p>{t("must_be")}</p>
      <Hash>{sealed.hash}</Hash>
      <p className="mt-3">{t("entry_names")}</p>
      <Commands commands={checks.named} />
      <p>{t("must_be")}</p>
      <Hash>{found.hash}</Hash>
    </>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-6">
      <h3 className="mb-1.5 font-sans text-base font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Commands({ commands }: { commands: readonly { system: string; line: string }[] }) {
  return (
    <dl className="my-3 border-l-2 border-rule pl-4">
      {commands.map(({ system, line }) => (
        <div key={system} className="mb-2.5 last:mb-0">
          <dt className="text-sm text-ink-3">{system}</dt>
          <dd>
            <code className="block font-mono text-[0.8125rem] break-all whitespace-pre-wrap">{line}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
