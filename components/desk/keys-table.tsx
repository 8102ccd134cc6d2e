"use client";

import { useTranslations } from "next-intl";
import { deskKeys } from "./desk-keys";

/** Every key of the desk and what it does. */
export function KeysTable() {
  const t = useTranslations("inbox.keys");
  return (
    <table className="w-full border-collapse text-sm">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("key")}</th>
          <th scope="col">{t("does")}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(deskKeys).map(([key, act]) => (
          <tr key={key} className="border-b border-rule">
            <th scope="row" className="w-20 py-1.5 text-left font-normal">
              <kbd className="rounded-sm border border-rule-strong px-1.5 py-0.5 font-mono text-[13px]">{key}</kbd>
            </th>
            <td className="py-1.5">{t(act)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
