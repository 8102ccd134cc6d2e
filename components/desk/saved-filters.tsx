"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FilterPlace } from "@/core/saved-filter";
import type { FormAction } from "../form-state";
import { TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";

export type SavedFilter = { id: string; name: string; query: string };
export type FilterActions = { keep: FormAction; drop: FormAction };

/** The filters a person keeps for a list, one click each. */
export function SavedFilters({
  address,
  query,
  filters,
}: {
  address: string;
  query: string;
  filters: readonly SavedFilter[];
}) {
  const t = useTranslations("inbox.filters");
  if (filters.length === 0) return null;
  const all = { id: "all", name: t("all"), query: "" };
  return (
    <nav aria-label={t("saved")} className="mt-2">
      <ul className="flex flex-wrap gap-x-1 gap-y-0.5">
        {[all, ...filters].map((filter) => (
          <li key={filter.id} className="min-w-0">
            <a
              href={filter.query ? `${address}?${filter.query}` : address}
              aria-current={filter.query === query ? "true" : undefined}
              className="flex min-h-9 items-center rounded-md border border-transparent px-2.5 text-sm text-ink-2 no-underline wrap-anywhere hover:text-ink aria-[current]:border-rule-strong aria-[current]:bg-raised aria-[current]:font-semibold aria-[current]:text-ink max-md:min-h-11"
            >
              {filter.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type KeeperProps = { place: FilterPlace; query: string; filters: readonly SavedFilter[]; actions: FilterActions };

/** Keeps the filter in use under a name, or takes it away when it is kept already. */
export function FilterKeeper({ place, query, filters, actions }: KeeperProps) {
  const kept = filters.find((filter) => filter.query === query);
  if (!query) return null;
  return kept ? <Drop key={kept.id} kept={kept} action={actions.drop} /> : <Keep {...{ place, query, actions }} />;
}

function Keep({ place, query, actions }: Omit<KeeperProps, "filters">) {
  const [state, send] = useActionState(actions.keep, null);
  const t = useTranslations("inbox.filters");
  const problem = useTranslations("inbox.filters.problem");
  const reason = state?.problems[0]?.reason as Parameters<typeof problem>[0] | undefined;
  const error = reason && (problem.has(reason) ? problem(reason) : problem("other"));
  return (
    <form action={send} noValidate className="flex flex-wrap items-end gap-2 border-t border-rule py-3">
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="query" value={query} />
      <TextField
        id="filter-name"
        label={t("name")}
        hint={t("keepHint")}
        name="name"
        maxLength={40}
        autoComplete="off"
        defaultValue={state?.typed.name}
        error={error}
        className="w-full max-w-sm"
      />
      <SubmitButton className="max-md:min-h-11">{t("keep")}</SubmitButton>
      {state && !error && <Refused state={state} />}
    </form>
  );
}

function Drop({ kept, action }: { kept: SavedFilter; action: FormAction }) {
  const [state, send] = useActionState(action, null);
  const t = useTranslations("inbox.filters");
  return (
    <form action={send} className="border-t border-rule py-3">
      <input type="hidden" name="filter" value={kept.id} />
      {state && <Refused state={state} />}
      <SubmitButton className="max-w-full max-md:min-h-11">{t("drop", { name: kept.name })}</SubmitButton>
    </form>
  );
}

function Refused({ state }: { state: NonNullable<Awaited<ReturnType<FormAction>>> }) {
  const refusal = useTranslations("words.refusal");
  return <Notice look="refused">{refusal(state.refusal)}</Notice>;
}
