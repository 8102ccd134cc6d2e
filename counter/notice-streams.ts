import type { ServerResponse } from "node:http";
import type { Viewer } from "@/core/viewer";
import { listToldSince, lookAtNotices } from "@/db/queries/list-notices";
import type { Store } from "@/db/store";

/** An open desk: where it listens, and who sits there, asked anew each time; undefined once they are signed out. */
export type Ear = { person: string; response: ServerResponse; viewer: (now: Date) => Promise<Viewer | undefined> };
type Works = { store: Store; now?: () => Date; pace?: number; onFailure: (problem: unknown) => void };

/** A person has a few desks open at most, and the newsroom so many that everybody has one. */
const atMost = { person: 3, all: 500 } as const;
/** Looks between two heartbeats. */
const beat = 20;
/** A notice's id says when its act began; it can be seen only once the act is through, a while later at worst. In milliseconds. */
const window = 30_000;
/** What may wait in a connection that nobody reads from. */
const backlog = 64 * 1024;

/**
 * Tells open desks of their notices. All desks of a process share one look at the database a second, which also sees what other
 * processes wrote; a desk is told only after its session and its person's roles were read again.
 */
export class NoticeStreams {
  readonly #ears = new Set<Ear>();
  #seen = new Set<string>();
  #looks = 0;
  #timer: NodeJS.Timeout | undefined;
  #begun: Promise<unknown> | undefined;

  constructor(private readonly works: Works) {}

  /** How many desks listen now. */
  get count(): number {
    return this.#ears.size;
  }

  /** Takes a desk in and tells it how things stand; false when it would be one too many. */
  async listen(ear: Ear): Promise<boolean> {
    const theirs = [...this.#ears].filter(({ person }) => person === ear.person);
    if (this.#ears.size >= atMost.all || theirs.length >= atMost.person) return false;
    this.#ears.add(ear);
    ear.response.on("close", () => {
      this.#forget(ear);
    });
    ear.response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" });
    ear.response.write("retry: 3000\n\n");
    this.#begun ??= this.#findTold().then(() => {
      this.#wait();
    });
    await this.#begun;
    await this.#tell(ear);
    return true;
  }

  /** Ends every stream; browsers come back by themselves. */
  close(): void {
    for (const ear of this.#ears) {
      ear.response.end();
      this.#forget(ear);
    }
  }

  #forget(ear: Ear): void {
    this.#ears.delete(ear);
    if (this.#ears.size > 0) return;
    clearTimeout(this.#timer);
    this.#begun = undefined;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#ears.size === 0) return;
    const look = () => {
      void this.#look()
        .catch(this.works.onFailure)
        .finally(() => {
          this.#wait();
        });
    };
    this.#timer = setTimeout(look, this.works.pace ?? 1_000).unref();
  }

  async #look(): Promise<void> {
    const told = await this.#findTold();
    const isBeat = ++this.#looks % beat === 0;
    for (const ear of [...this.#ears]) if (isBeat || told.has(ear.person)) await this.#tell(ear);
  }

  /** Who was told something since the last look. */
  async #findTold(): Promise<Set<string>> {
    const since = new Date(this.#now().getTime() - window);
    const rows = await this.works.store.read((reader) => listToldSince(reader, since));
    const told = rows.filter(({ id }) => !this.#seen.has(id)).map(({ person }) => person);
    this.#seen = new Set(rows.map(({ id }) => id));
    return new Set(told);
  }

  async #tell(ear: Ear): Promise<void> {
    const { response } = ear;
    const viewer = await ear.viewer(this.#now());
    if (!viewer || response.writableLength > backlog) {
      response.end(viewer ? "" : "event: gone\ndata: {}\n\n");
      this.#forget(ear);
      return;
    }
    const heard = await this.works.store.read((reader) => lookAtNotices(reader, viewer));
    if (!response.writableEnded) response.write(`event: notices\ndata: ${JSON.stringify(heard)}\n\n`);
  }

  #now(): Date {
    return this.works.now?.() ?? new Date();
  }
}
