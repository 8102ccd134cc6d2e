import { useTranslations } from "next-intl";
import { type WorkTab, workTabs } from "@/core/workflow/work-tabs";

type Props = { here: WorkTab; counts: Record<WorkTab, number> };

/** The tabs of one's own work, each with how many stories it lists. On narrow screens they lie in one line to be pushed. */
export function WorkTabs({ here, counts }: Props) {
  const t = useTranslations("work");
  return (
    <nav
      aria-label={t("tabs")}
      className="mt-5 flex gap-x-1 overflow-x-auto border-b border-rule-strong text-sm max-md:-mx-4 max-md:px-3"
    >
      {workTabs.map((tab) => (
        <a
          key={tab}
          href={`/desk/work?tab=${tab}`}
          aria-current={tab === here ? "page" : undefined}
          className="-mb-px flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-2.5 whitespace-nowrap text-ink-2 no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {t(`tab.${tab}`)}
          <span
            className={`tabular-nums ${tab === "returned" && counts[tab] > 0 ? "rounded-full bg-seal px-1.5 text-xs leading-[18px] font-semibold text-on-seal" : "text-ink-3"}`}
          >
            {counts[tab]}
          </span>
        </a>
      ))}
    </nav>
  );
}
