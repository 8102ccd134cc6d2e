import { useTranslations } from "next-intl";
import { type NoticeKind, noticeKinds } from "@/core/notices/notice-kinds";
import { SubmitButton } from "../ui/submit-button";

type Choice = { kind: NoticeKind; desk: boolean; mail: boolean };
type Props = { choices: readonly Choice[]; action: (form: FormData) => Promise<void> };

const ways = ["desk", "mail"] as const;

/** One line for each kind of notice, with a box for each way it can come. */
export function NoticeChoices({ choices, action }: Props) {
  const t = useTranslations("notices.choices");
  const word = useTranslations("notices.kind");
  const isWanted = (kind: NoticeKind, way: (typeof ways)[number]) =>
    choices.find((choice) => choice.kind === kind)?.[way] ?? true;
  return (
    <form action={action} className="mt-5">
      <table className="w-full max-w-2xl text-sm">
        <thead>
          <tr className="border-b border-rule-strong text-left text-ink-2">
            <th className="py-2 font-medium">{t("kind")}</th>
            {ways.map((way) => (
              <th key={way} className="w-24 py-2 text-center font-medium">
                {t(way)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {noticeKinds.map((kind) => (
            <tr key={kind} className="border-b border-rule">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {word(kind)}
              </th>
              {ways.map((way) => (
                <td key={way} className="text-center">
                  <label className="inline-flex size-10 cursor-pointer items-center justify-center">
                    <span className="sr-only">{`${word(kind)}, ${t(way)}`}</span>
                    <input
                      type="checkbox"
                      name={`${way}.${kind}`}
                      defaultChecked={isWanted(kind, way)}
                      className="size-4.5 accent-ink"
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SubmitButton className="mt-5">{t("save")}</SubmitButton>
    </form>
  );
}
