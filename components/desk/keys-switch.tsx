import { useTranslations } from "next-intl";
import { SubmitButton } from "../ui/submit-button";
import { KeysTable } from "./keys-table";

/** The list of keys and the switch for them. */
export function KeysSwitch({ on, action }: { on: boolean; action: (form: FormData) => Promise<void> }) {
  const t = useTranslations("inbox.keys");
  return (
    <div className="grid max-w-md gap-4">
      <KeysTable />
      <form action={action} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <input type="hidden" name="keys" value={on ? "off" : "on"} />
        <p className="text-sm font-medium">{t(on ? "on" : "off")}</p>
        <SubmitButton>{t(on ? "turnOff" : "turnOn")}</SubmitButton>
        <p className="w-full text-sm text-ink-3">{t("switchHint")}</p>
      </form>
    </div>
  );
}
