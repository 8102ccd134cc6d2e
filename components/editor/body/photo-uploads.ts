import { type ArrivedPhoto, type NotArrived, sendPhoto } from "./send-photo";
import { twoAtATime } from "./two-at-a-time";

/** One photo on its way: how much of it is there (0 to 1), why it did not arrive, or the photo it has become. */
export type Upload = { name: string; share: number; problem: NotArrived | null; photo: string | null };

/** How the photos chosen since the last quiet moment are doing. */
export type Crossing = { count: number; arrived: number; failed: readonly { id: string; name: string }[] };

/** The photos on their way to the newsroom, for one editor. */
export type PhotoUploads = {
  subscribe: (listener: () => void) => () => void;
  find: (id: string) => Upload | undefined;
  crossing: () => Crossing;
  /** Sends a file and returns the id of its upload; `arrived` is called once, when the newsroom has it. */
  start: (file: File, department: string, arrived: Arrived) => string;
  /** Sends the same file again after it did not arrive. */
  again: (id: string) => void;
  /** Stops a photo on its way and forgets it. */
  cancel: (id: string) => void;
  /** Remembers a photo that is in the newsroom already. */
  know: (photo: ArrivedPhoto) => void;
  /** A photo that arrived through here or was made known. */
  arrived: (hash: string) => ArrivedPhoto | undefined;
  isBusy: () => boolean;
};

type Send = { go: () => Promise<void>; stop: AbortController };
type Arrived = (photo: ArrivedPhoto, id: string) => void;

const quiet: Crossing = { count: 0, arrived: 0, failed: [] };

/** Starts an empty list of uploads; two files travel at a time, so that a slow line shows progress. */
export function createPhotoUploads(address: string): PhotoUploads {
  const book = openBook();
  const sends = new Map<string, Send>();
  const photos = new Map<string, ArrivedPhoto>();
  const road = twoAtATime();

  function prepare(id: string, file: File, to: string, arrived: Arrived): Send {
    const stop = new AbortController();
    const isStopped = () => stop.signal.aborted;
    const go = async () => {
      if (isStopped()) return;
      const answer = await sendPhoto(to, file, (share) => book.update(id, { share }), stop.signal);
      if (isStopped()) return;
      if ("problem" in answer) {
        book.update(id, { problem: answer.problem });
        return;
      }
      sends.delete(id);
      photos.set(answer.hash, answer);
      book.update(id, { share: 1, photo: answer.hash });
      book.tell({ arrived: book.crossing().arrived + 1 });
      arrived(answer, id);
    };
    return { go, stop };
  }

  return {
    subscribe: book.subscribe,
    find: (id) => book.uploads.get(id),
    crossing: book.crossing,
    arrived: (hash) => photos.get(hash),
    know: (photo) => void photos.set(photo.hash, photo),
    isBusy: road.isBusy,
    start: (file, department, arrived) => {
      // A copied figure may land in another editor: its way must not be mistaken for one of this page.
      const id = `upload-${Math.random().toString(36).slice(2)}`;
      const send = prepare(id, file, `${address}?department=${encodeURIComponent(department)}`, arrived);
      const before = road.isBusy() ? book.crossing() : quiet;
      book.uploads.set(id, { name: file.name, share: 0, problem: null, photo: null });
      sends.set(id, send);
      book.tell({ count: before.count + 1, arrived: before.arrived });
      road.take(send.go);
      return id;
    },
    again: (id) => {
      book.update(id, { share: 0, problem: null });
      road.take(sends.get(id)?.go);
    },
    cancel: (id) => {
      const send = sends.get(id);
      sends.delete(id);
      book.uploads.delete(id);
      send?.stop.abort();
      if (send) book.tell({ count: Math.max(0, book.crossing().count - 1) });
    },
  };
}

/** Where each photo is on its way, told to whoever shows it. */
function openBook() {
  const uploads = new Map<string, Upload>();
  const listeners = new Set<() => void>();
  let crossing = quiet;

  function tell(change: Partial<Crossing> = {}): void {
    const failed = [...uploads].filter(([, { problem }]) => problem).map(([id, { name }]) => ({ id, name }));
    crossing = { ...crossing, ...change, failed };
    for (const listener of [...listeners]) listener();
  }

  return {
    uploads,
    tell,
    crossing: () => crossing,
    update: (id: string, change: Partial<Upload>) => {
      const upload = uploads.get(id);
      if (upload) uploads.set(id, { ...upload, ...change });
      tell();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
