import { useLocale } from "next-intl";
import type { Language } from "@/core/story/story-content";
import { type RegisterColumn, registerColumns, type RegisterEntry, type RegisterWords } from "./register-row";
import { spellRegister } from "./spell-register";
import styles from "./register-table.module.css";

type Props = {
  entries: readonly RegisterEntry[];
  heading: string;
  columns: Record<RegisterColumn, string>;
  words: RegisterWords;
};

/** The register as a table that prints on A4 in landscape, its heading on every sheet; one block an act on narrow screens. */
export function RegisterTable({ entries, heading, columns, words }: Props) {
  const language: Language = useLocale();
  return (
    <div role="region" aria-label={heading} tabIndex={0} className={styles.frame}>
      <table className={styles.register}>
        <caption className="sr-only">{heading}</caption>
        <thead>
          <tr className={styles.heading} aria-hidden>
            <td colSpan={registerColumns.length}>{heading}</td>
          </tr>
          <tr>
            {registerColumns.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <RegisterLine
              key={`${entry.story.id} ${entry.kind} ${entry.at.getTime()}`}
              {...{ entry, columns }}
              cells={spellRegister(entry, language, words)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = {
  entry: RegisterEntry;
  columns: Record<RegisterColumn, string>;
  cells: Record<RegisterColumn, string>;
};

function RegisterLine({ entry, columns, cells }: LineProps) {
  return (
    <tr>
      {registerColumns.map((column) =>
        column === "title" ? (
          <th key={column} scope="row" lang={entry.language}>
            <a href={`/desk/stories/${entry.story.id}/form`}>{cells.title}</a>
          </th>
        ) : (
          <td
            key={column}
            data-name={columns[column]}
            className={`${styles[column]} ${cells[column] ? "" : styles.empty}`}
          >
            {cells[column]}
          </td>
        ),
      )}
    </tr>
  );
}
