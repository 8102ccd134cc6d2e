"use client";

import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { applyToTable, type TableTool, tableTools } from "./table-tools";
import { toolLook } from "./tool-button";

/** The tools of the table the caret stands in: the second row of the toolbar, reached by the same arrow keys. */
export function TableBar({ editor, tabIndex }: { editor: Editor; tabIndex: (name: string) => number }) {
  const t = useTranslations("editor.tools");
  return (
    <div
      role="group"
      aria-label={t("tableTools")}
      className="flex w-max min-w-full gap-0.5 border-rule border-t p-1 sm:w-auto sm:flex-wrap"
    >
      {(Object.keys(tableTools) as TableTool[]).map((name) => (
        <button
          key={name}
          type="button"
          className={`${toolLook} px-1.5 text-[13px]`}
          tabIndex={tabIndex(`table:${name}`)}
          data-tool={`table:${name}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => applyToTable(editor, name)}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}
