import { useTranslations } from "next-intl";
import type { Role } from "@/core/workflow/standing";
import type { ServiceClock } from "@/core/workflow/working-age";
import { Empty } from "./empty";
import { EmptyInbox } from "./empty-inbox";
import { type Waiting, WaitingRow } from "./waiting-row";

type Props = {
  waiting: readonly Waiting[];
  narrowed: boolean;
  /** How many wait without the filter. */
  all: number;
  roles: readonly { role: Role }[];
  now: Date;
  clock: ServiceClock;
};

/** The rows of the inbox with what their ages are counted by; in words when there are none. */
export function InboxList({ waiting, narrowed, all, roles, now, clock }: Props) {
  const t = useTranslations("inbox");
  if (waiting.length === 0) {
    if (!narrowed || all === 0) return <EmptyInbox roles={roles} />;
    return <Empty title={t("filters.noMatch")}>{t("filters.noMatchHint", { count: all })}</Empty>;
  }
  return (
    <>
      <ul aria-label={t("pane.list")}>
        {waiting.map((story) => (
          <WaitingRow key={story.id} {...{ story, now, clock }} />
        ))}
      </ul>
      <p className="mt-3 text-[13px] text-ink-3">{t("clock.explain", { limit: clock.limit })}</p>
    </>
  );
}
