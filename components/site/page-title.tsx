import type { ReactNode } from "react";

export type Step = { title: string; href: string };

/** The head of a page of lists: where it stands in the site, what it is, and a line about it. */
export function PageTitle({
  way = [],
  title,
  intro,
  children,
}: {
  way?: Step[];
  title: string;
  intro?: string;
  children?: ReactNode;
}) {
  return (
    <header className="mb-6 border-b-2 border-ink pb-4">
      {way.length > 0 && (
        <p className="mb-2 flex flex-wrap gap-x-2 text-sm text-ink-3">
          {way.map((step, at) => (
            <span key={step.href}>
              {at > 0 && <span aria-hidden="true">› </span>}
              <a className="inline-block first-letter:uppercase" href={step.href}>
                {step.title}
              </a>
            </span>
          ))}
        </p>
      )}
      <h1 className="text-3xl first-letter:uppercase wrap-anywhere sm:text-4xl">{title}</h1>
      {intro && <p className="mt-3 max-w-[62ch] font-serif text-lg text-ink-2">{intro}</p>}
      {children}
    </header>
  );
}
