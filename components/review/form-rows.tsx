import type { ReactNode } from "react";
import { fitWords } from "@/core/story/fit-words";
import type { Language } from "@/core/story/story-content";
import styles from "./approval-form.module.css";

/** How many digits' widths a line of each place of the form takes, with a little to spare for ragged ends. */
const lineRoom = { title: 60, row: 80, half: 30, opinion: 54 } as const;

type FitProps = {
  place: keyof typeof lineRoom;
  lines: number;
  language?: Language;
  further?: string;
  children: string;
};

/**
 * Words in at most so many lines; what is longer is cut, and `further` says where the rest can be read. The style holds where a font
 * runs wider than reckoned.
 */
export function Fit({ place, lines, language, further = "", children }: FitProps) {
  const room = lines * lineRoom[place];
  const whole = fitWords(children, room);
  const { words, cut } = whole.cut ? fitWords(children, room - 2 * further.length - 1) : whole;
  return (
    <span lang={language} className={styles[place]} style={{ WebkitLineClamp: lines }}>
      {words}
      {cut && further && ` ${further}`}
    </span>
  );
}

/** A row of the form: its name and one wide cell. */
export function FormRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}

type Cell = readonly [name: string, words: string];

/** Two short facts side by side. */
export function FormPair({ left, right }: { left: Cell; right: Cell }) {
  return (
    <tr>
      {[left, right].map(([name, words]) => [
        <th key={`${name}-name`} scope="row">
          {name}
        </th>,
        <td key={name}>
          <Fit place="half" lines={2}>
            {words}
          </Fit>
        </td>,
      ])}
    </tr>
  );
}
