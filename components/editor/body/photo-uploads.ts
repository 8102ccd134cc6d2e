import type { Refusal } from "@/core/refusal";

export type ArrivedPhoto = { hash: string; sizes: { name: string }[] };

/** One photo on its way: how much of it is there (0 to 1), or why it did not arrive. */
export type Upload = { name: string; share: number; problem: Refusal | "unreachable" | null };

/** The photos on their way to the newsroom, for one editor. */
export type PhotoUploads = {
  subscribe: (listener: () => void) => () => void;
  find: (id: string) => Upload | undefined;
  /** Sends a file and returns the id of its upload; `arrived` is called once, when the newsroom has it. */
  start: (file: File, department: string, arrived: (photo: ArrivedPhoto, id: string) => void) => string;
  /** Sends the same file again after it did not arrive. */
  again: (id: string) => void;
  /** A photo that arrived through here. */
  arrived: (hash: string) => ArrivedPhoto | undefined;
  isBusy: () => boolean;
};

/** Starts an empty list of uploads; two files travel at a time, so that a slow line shows progress. */
export function createPhotoUploads(address: string): PhotoUploads {
  const uploads = new Map<string, Upload>();
  const sends = new Map<string, () => Promise<void>>();
  const waiting: string[] = [];
  const photos = new Map<string, ArrivedPhoto>();
  const listeners = new Set<() => void>();
  let travelling = 0;
  let counted = 0;

  function update(id: string, change: Partial<Upload>): void {
    const upload = uploads.get(id);
    if (upload) uploads.set(id, { ...upload, ...change });
    for (const listener of listeners) listener();
  }

  function queue(id: string): void {
    waiting.push(id);
    travel();
  }

  function travel(): void {
    const id = travelling < 2 ? waiting.shift() : undefined;
    if (id === undefined) return;
    travelling++;
    void sends
      .get(id)?.()
      .finally(() => {
        travelling--;
        travel();
      });
    travel();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    find: (id) => uploads.get(id),
    arrived: (hash) => photos.get(hash),
    isBusy: () => travelling + waiting.length > 0,
    start: (file, department, arrived) => {
      const id = `upload-${++counted}`;
      uploads.set(id, { name: file.name, share: 0, problem: null });
      sends.set(id, async () => {
        const answer = await sendPhoto(`${address}?department=${encodeURIComponent(department)}`, file, (share) =>
          update(id, { share }),
        );
        if ("problem" in answer) return update(id, { problem: answer.problem });
        sends.delete(id);
        photos.set(answer.hash, answer);
        update(id, { share: 1 });
        arrived(answer, id);
      });
      queue(id);
      return id;
    },
    again: (id) => {
      update(id, { share: 0, problem: null });
      queue(id);
    },
  };
}

// fetch cannot tell how much of a file has been sent.
function sendPhoto(
  address: string,
  file: File,
  onShare: (share: number) => void,
): Promise<ArrivedPhoto | { problem: NonNullable<Upload["problem"]> }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.response as Partial<ArrivedPhoto & { refusal: Refusal }> | null;
      const { hash, sizes = [], refusal = "unreachable" } = answer ?? {};
      resolve(hash ? { hash, sizes } : { problem: refusal });
    };
    request.onerror = () => resolve({ problem: "unreachable" });
    request.send(file);
  });
}
