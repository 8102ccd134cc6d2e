import type { ReactNode } from "react";

type Row = { key: string; cells: readonly ReactNode[] };
type Props = {
  id: string;
  title: string;
  heads: readonly string[];
  rows: readonly Row[];
  foot?: ReactNode;
};

/** One table of the history; too wide for the screen it scrolls by itself, by keyboard too. */
export function HistoryTable({ id, title, heads, rows, foot }: Props) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      <div className="relative mt-2 overflow-x-auto" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="w-full border-y border-rule text-left text-sm tabular-nums">
          <thead className="text-[13px] text-ink-3">
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className="py-2 pr-4 font-medium whitespace-nowrap">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key} className="border-t border-rule align-top">
                {cells.map((cell, at) => (
                  <td key={heads[at]} className="py-2 pr-4 whitespace-nowrap last:min-w-48 last:whitespace-normal">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {foot && <div className="mt-2 text-sm text-ink-2">{foot}</div>}
    </section>
  );
}
