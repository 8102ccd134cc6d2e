"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { useKept } from "./kept-value";
import { LibraryGrid } from "./library-grid";
import { LibrarySearch } from "./library-search";
import { type LibraryAsking, type LibraryPhoto, usePhotoDesk } from "./photo-desk";
import { useLibraryPages } from "./use-library-pages";

/** The photos this person may use, to choose from; open while somebody asks for one. */
export function PhotoLibrary() {
  const { library } = usePhotoDesk();
  const asking = useKept(library);
  return asking
    ? createPortal(<LibraryDialog asking={asking} onClose={() => library.set(undefined)} />, document.body)
    : null;
}

function LibraryDialog({ asking, onClose }: { asking: LibraryAsking; onClose: () => void }) {
  const t = useTranslations("editor.library");
  const dialog = useRef<HTMLDialogElement>(null);
  const pages = useLibraryPages();
  const [chosen, setChosen] = useState<LibraryPhoto[]>([]);

  useEffect(() => dialog.current?.showModal(), []);

  function finish(photos: LibraryPhoto[]) {
    dialog.current?.close();
    asking.onChosen(photos);
  }

  function choose(photo: LibraryPhoto) {
    const others = chosen.filter(({ hash }) => hash !== photo.hash);
    if (!asking.several) finish([photo]);
    else setChosen(others.length < chosen.length ? others : [...chosen, photo]);
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="library-title"
      onClose={onClose}
      // React carries what happens here to the form of the story, whose text this is not.
      onInput={(event) => event.stopPropagation()}
      className="m-auto h-[min(46rem,92svh)] w-[min(56rem,94vw)] rounded-md border border-rule-strong bg-paper p-0 text-ink backdrop:bg-black/40"
    >
      <div className="flex h-full flex-col">
        <div className="flex flex-wrap items-center gap-3 border-rule border-b px-5 py-3">
          <h2 id="library-title" className="mr-auto font-semibold font-serif text-xl">
            {t("title")}
          </h2>
          <LibrarySearch onFind={pages.find} />
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
          <LibraryGrid photos={pages.photos} chosen={chosen} several={asking.several} onChoose={choose} />
          <LibraryState pages={pages} />
        </div>
        <div className="flex justify-end gap-2 border-rule border-t px-5 py-3">
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {t("close")}
          </Button>
          {asking.several && (
            <Button disabled={chosen.length === 0} onClick={() => finish(chosen)}>
              {t("add", { count: chosen.length })}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  );
}

/** What there is to say when the grid alone does not say it, and the way to older photos. */
function LibraryState({ pages }: { pages: ReturnType<typeof useLibraryPages> }) {
  const t = useTranslations("editor.library");
  const { state, photos, older, query } = pages;
  return (
    <div className="py-4 text-center text-ink-2 text-sm">
      <p role="status">
        {state === "looking" && t("looking")}
        {state === "unreachable" && t("unreachable")}
        {state === "here" && photos.length === 0 && t(query ? "none" : "empty")}
      </p>
      {state === "unreachable" && (
        <Button className="mt-2" onClick={pages.again}>
          {t("again")}
        </Button>
      )}
      {state === "here" && older && <Button onClick={pages.more}>{t("older")}</Button>}
    </div>
  );
}
