import { type ArrivedPhoto, type NotArrived, sendPhoto } from "./send-photo";

/** One photo on its way: how much of it is there (0 to 1), or why it did not arrive. */
export type Upload = { name: string; share: number; problem: NotArrived | null };

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
  const photos = new Map<string, ArrivedPhoto>();
  const listeners = new Set<() => void>();
  const road = twoAtATime();
  let counted = 0;

  function update(id: string, change: Partial<Upload>): void {
    const upload = uploads.get(id);
    if (upload) uploads.set(id, { ...upload, ...change });
    for (const listener of listeners) listener();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    find: (id) => uploads.get(id),
    arrived: (hash) => photos.get(hash),
    isBusy: road.isBusy,
    start: (file, department, arrived) => {
      const id = `upload-${++counted}`;
      uploads.set(id, { name: file.name, share: 0, problem: null });
      const send = async () => {
        const to = `${address}?department=${encodeURIComponent(department)}`;
        const answer = await sendPhoto(to, file, (share) => update(id, { share }));
        if ("problem" in answer) {
          update(id, { problem: answer.problem });
          return;
        }
        sends.delete(id);
        photos.set(answer.hash, answer);
        update(id, { share: 1 });
        arrived(answer, id);
      };
      sends.set(id, send);
      road.take(send);
      return id;
    },
    again: (id) => {
      update(id, { share: 0, problem: null });
      road.take(sends.get(id));
    },
  };
}

function twoAtATime() {
  const waiting: (() => Promise<void>)[] = [];
  let travelling = 0;

  function travel(): void {
    const send = travelling < 2 ? waiting.shift() : undefined;
    if (!send) return;
    travelling++;
    void send().finally(() => {
      travelling--;
      travel();
    });
  }

  return {
    isBusy: () => travelling + waiting.length > 0,
    take: (send: (() => Promise<void>) | undefined) => {
      if (send) waiting.push(send);
      travel();
    },
  };
}
