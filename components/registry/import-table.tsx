"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import type { TableAction, TableImport } from "./import-state";
import { PlannedRows } from "./planned-rows";
import { useProblemOf } from "./use-problem";

type Props = { action: TableAction; here: string; columns: readonly string[] };

/** Bringing a table in two steps: first what it would do, row by row, then doing it. */
export function ImportTable({ action, here, columns }: Props) {
  const t = useTranslations("registry.import");
  const [state, send] = useActionState(action, { step: "bring" });
  return (
    <div className="mt-6 grid gap-8">
      {state.step === "done" && (
        <Notice look="done">
          {t("done", { added: state.added, changed: state.changed })} {t("left", { count: state.wrong })}
        </Notice>
      )}
      {state.step === "plan" ? (
        <Plan plan={state} send={send} here={here} />
      ) : (
        <form action={send} className="grid max-w-xl gap-5">
          <Columns columns={columns} />
          <FileField state={state} />
          <SubmitButton className="justify-self-start">{t("read")}</SubmitButton>
        </form>
      )}
    </div>
  );
}

function Columns({ columns }: { columns: readonly string[] }) {
  const t = useTranslations("registry.import");
  return (
    <div className="text-sm text-ink-2">
      <p>
        {t("columns")}: <code className="wrap-anywhere text-ink">{columns.join(", ")}</code>
      </p>
      {columns.includes("from") && <p>{t("days")}</p>}
    </div>
  );
}

function FileField({ state }: { state: TableImport }) {
  const t = useTranslations("registry.import");
  const refusal = useTranslations("words.refusal");
  const said = state.step === "bring" ? state : undefined;
  const problem = useProblemOf(said?.problems)("file");
  const error = problem ?? (said?.refusal && refusal(said.refusal));
  return (
    <div>
      <label htmlFor="table-file" className="mb-1 block text-sm font-medium text-ink-2">
        {t("file")}
      </label>
      <input
        id="table-file"
        name="file"
        type="file"
        accept=".csv,text/csv"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "table-file-error" : undefined}
        className="w-full rounded-md border border-dashed border-rule-strong bg-raised p-3 text-sm text-ink-2 file:mr-4 file:min-h-9 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-rule-strong file:bg-paper file:px-3 file:text-sm file:font-semibold file:text-ink aria-invalid:border-seal"
      />
      {error && (
        <p id="table-file-error" role="alert" className="mt-1 text-sm text-seal">
          {error}
        </p>
      )}
    </div>
  );
}

type PlanProps = { plan: Extract<TableImport, { step: "plan" }>; send: (form: FormData) => void; here: string };

function Plan({ plan, send, here }: PlanProps) {
  const t = useTranslations("registry.import");
  const brings = plan.rows.some(({ verdict }) => verdict === "new" || verdict === "changed");
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="text-lg">
        {t("view")}
      </h2>
      <div className="mt-3 grid gap-3 empty:hidden">
        {plan.moved && <Notice>{t("moved")}</Notice>}
        {!brings && <Notice>{t("nothing")}</Notice>}
      </div>
      <PlannedRows rows={plan.rows} />
      <form action={send} className="mt-6 flex flex-wrap gap-3">
        <input type="hidden" name="table" value={plan.table} />
        <input type="hidden" name="mark" value={plan.mark} />
        {brings && <SubmitButton look="sign">{t("use")}</SubmitButton>}
        <a href={here} className={buttonClass()}>
          {t("another")}
        </a>
      </form>
    </section>
  );
}
