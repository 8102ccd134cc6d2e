"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Asks what to look for. It is no form of its own, because it stands inside the story's in React's eyes. */
export function LibrarySearch({ onFind }: { onFind: (query: string) => void }) {
  const t = useTranslations("editor.library");
  const [typed, setTyped] = useState("");
  return (
    <div role="search" className="flex flex-1 gap-2 sm:flex-none">
      <input
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onFind(typed.trim());
        }}
        className="min-h-10 min-w-0 flex-1 rounded-md border border-rule-strong bg-raised px-3 text-base text-ink sm:w-64"
      />
      <Button onClick={() => onFind(typed.trim())}>{t("find")}</Button>
    </div>
  );
}
