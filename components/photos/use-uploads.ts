"use client";

import { useState } from "react";
import { sendPhoto } from "../editor/body/send-photo";
import { type BroughtPhoto, mostFiles, type PhotoLine, type UploadState } from "./photo-line";

const address = "/desk/photos/upload";

/** Sends chosen files one after the other and tells of each how far it is; `done` is called when the last one has gone. */
export function useUploads(done: () => void) {
  const [state, setState] = useState<UploadState>(null);
  const [busy, setBusy] = useState(false);
  const tell = (at: number, line: PhotoLine) => {
    setState((now) => now && { ...now, lines: now.lines.map((old, place) => (place === at ? line : old)) });
  };

  async function send(files: readonly File[], department: string): Promise<void> {
    const problem = files.length === 0 ? "none" : files.length > mostFiles ? "tooMany" : undefined;
    if (problem) setState({ lines: [], problem });
    if (problem) return;
    setBusy(true);
    setState({ lines: files.map(({ name }) => ({ name, step: "waits" })) });
    for (const [at, file] of files.entries()) tell(at, await sendOne(file, department, (line) => tell(at, line)));
    setBusy(false);
    done();
  }

  return { state, busy, send };
}

async function sendOne(file: File, department: string, tell: (line: PhotoLine) => void): Promise<PhotoLine> {
  const { name } = file;
  const query = new URLSearchParams({ department, name: name.slice(-100) }).toString();
  const onShare = (share: number) => tell(share < 1 ? { name, step: "sending", share } : { name, step: "working" });
  const answer = await sendPhoto(`${address}?${query}`, file, onShare, new AbortController().signal);
  if ("problem" in answer) return { name, step: "refused", why: answer.problem };
  return { name, step: "here", photo: answer as BroughtPhoto };
}
