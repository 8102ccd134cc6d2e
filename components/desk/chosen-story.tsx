"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { createContext, type MouseEvent, type ReactNode, useContext, useOptimistic, useTransition } from "react";
import { useDeskKeys } from "./desk-keys";

type Choice = { chosen: string; busy: boolean; choose: (story: string) => void };
const Chosen = createContext<Choice>({ chosen: "", busy: false, choose: () => undefined });

/** From here on there is room for the list and the chosen story beside it (Tailwind's `xl`). */
const wide = "(min-width: 80rem)";

/** The list and the story chosen from it. The choice shows at once; what is told of the story follows. */
export function ChosenStory({ open, children }: { open: string; children: ReactNode }) {
  const router = useRouter();
  const asked = useSearchParams();
  const [busy, start] = useTransition();
  const [chosen, setChosen] = useOptimistic(open);
  const choose = (story: string) => {
    const address = new URLSearchParams(asked);
    address.set("open", story);
    for (const told of ["done", "story"]) address.delete(told);
    start(() => {
      setChosen(story);
      router.replace(`/desk?${address}`, { scroll: false });
    });
  };
  return (
    <Chosen value={{ chosen, busy, choose }}>
      <ListKeys />
      {children}
    </Chosen>
  );
}

/** The link of a row. Beside the open story a first click chooses and a second one opens; everywhere else it is a link. */
export function RowLink({
  story,
  href,
  className,
  children,
}: {
  story: string;
  href: string;
  className: string;
  children: ReactNode;
}) {
  const { chosen, choose } = useContext(Chosen);
  const follow = (event: MouseEvent) => {
    // A click without a count is the Enter key.
    const plain = event.detail > 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || chosen === story || !window.matchMedia(wide).matches) return;
    event.preventDefault();
    choose(story);
  };
  return (
    <a
      href={href}
      data-row={story}
      aria-current={chosen === story ? "true" : undefined}
      onClick={follow}
      className={className}
    >
      {children}
    </a>
  );
}

/** What is told of the chosen story; pale while another one is on its way. */
export function ChosenPane({ children }: { children: ReactNode }) {
  const { busy } = useContext(Chosen);
  return (
    <div aria-busy={busy} className={busy ? "opacity-60" : undefined}>
      {children}
    </div>
  );
}

function ListKeys() {
  const { chosen, choose } = useContext(Chosen);
  const rows = () => [...document.querySelectorAll<HTMLAnchorElement>("a[data-row]")];
  const current = () => {
    const focused = rows().findIndex((row) => row === document.activeElement);
    const beside = window.matchMedia(wide).matches;
    return focused >= 0 || !beside ? focused : rows().findIndex((row) => row.dataset.row === chosen);
  };
  const walk = (by: 1 | -1) => {
    const row = rows()[Math.max(current() + by, 0)];
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
    if (window.matchMedia(wide).matches && row.dataset.row) choose(row.dataset.row);
  };
  const go = (place = "") => {
    const row = rows()[current()];
    // Only audits have a room to decide in.
    if (row && (place === "" || row.pathname.endsWith("/review"))) window.location.assign(row.href + place);
  };
  useDeskKeys({
    next: () => walk(1),
    previous: () => walk(-1),
    open: () => go(),
    approve: () => go("#approve"),
    return: () => go("#return"),
    remark: () => go("#remark"),
  });
  return null;
}
