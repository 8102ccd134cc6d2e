import type { TypedStory } from "@/core/story/parse-story-form";
import { Autosave, type Had } from "./autosave";
import { chooseOpening, type Opening, snapshotOf } from "./choose-opening";
import { meetText } from "./choose-text";
import { type EditedStory, headOf, type NewerRevision, type Root } from "./edited-story";
import type { Fields, Hand, HandState } from "./hand";
import { type LocalCopies, type LocalCopy, openLocalCopies } from "./local-copy";
import { Pen, type PenState } from "./pen";
import { giveUpCopy } from "./send-copy";

/** What one page hands to another with its pen. */
type Given = { typed: TypedStory; base: Root; had: Had };

/** The text between two revisions: kept in the newsroom and on this device, apart from what other pages and people write. */
export class TextInHand implements Hand {
  state: HandState;
  autosave: Autosave | undefined;
  private pen: Pen<Given> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly story: EditedStory,
    private readonly person: string,
    private readonly start: Opening,
    readonly fields: Fields,
  ) {
    const { base, merged, restoredAt } = start;
    const keeping = { state: "kept", at: hadOf(story).at } as const;
    this.state = { keeping, pending: false, pen: { writes: true, others: false }, base, merged, restoredAt };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to keep what is typed, once the page is there. Returns what ends it. */
  open(): () => void {
    const { story, person, fields } = this;
    const local = openLocalCopies(person, story.id);
    const autosave = new Autosave({
      ...{ story: story.id, person, local, had: { ...hadOf(story), known: this.start.known } },
      read: () => ({ ...fields.look(), base: this.state.base }),
      tell: (keeping) => this.show({ keeping, pending: keeping.state !== "kept" }),
      meet: (other) => meetText(this, other),
    });
    const pen = new Pen<Given>({
      ...{ name: `imprimatur:${person}:${story.id}`, page: autosave.page },
      tell: (state) => this.hear(state),
      give: () => this.give(),
      take: (given) => this.take(given),
    });
    this.autosave = autosave;
    this.pen = pen;
    void local.find("unsent").then((copy) => this.autosave === autosave && this.begin(copy));
    void local.find("aside").then((aside) => aside && this.show({ aside }));
    return () => {
      this.autosave = undefined;
      autosave.leave();
      pen.close();
    };
  }

  touch(): void {
    if (!this.state.pending) this.show({ pending: true, keeping: { state: "saving" } });
    this.autosave?.touch();
  }

  /** Asks the page that writes for its pen; the newest text comes with it, or from the newsroom when that page is gone. */
  takePen(): void {
    this.pen?.ask(() => window.location.reload());
  }

  /** Waits for what is under way, and sends nothing until `goOn`. */
  async pause(): Promise<Had> {
    await this.autosave?.hold("here");
    return this.had();
  }

  goOn(): void {
    const { conflict } = this.state;
    if (conflict && "copy" in conflict.other) return;
    this.autosave?.go();
  }

  /** The text has become a revision. */
  arrived(snapshot: string, saved?: NewerRevision): void {
    const { autosave } = this;
    if (autosave) autosave.had = { known: null, kept: snapshot };
    const settled = { merged: undefined, restoredAt: undefined, conflict: undefined, aside: undefined };
    this.show({ ...settled, base: saved ?? this.state.base, keeping: { state: "kept" }, pending: false });
    void this.local().drop("aside");
    void this.local().drop("unsent");
  }

  /** Gives up what was typed since the last revision, here and in the newsroom. */
  async giveUp(): Promise<void> {
    await this.autosave?.hold("silent");
    const { known } = this.had();
    if (known) await giveUpCopy(this.story.id, this.person, known);
    await this.local().drop("unsent");
  }

  tryAgain(): void {
    if (this.state.pending) void this.autosave?.flush();
  }

  leave(): void {
    this.autosave?.leave();
    this.pen?.close();
  }

  canLeave(): boolean {
    const { state } = this.state.keeping;
    if (!this.autosave || !this.state.pen.writes || this.autosave.isKept()) return true;
    return state === "saving" && this.autosave.fitsLeaving();
  }

  had(): Had {
    return this.autosave?.had ?? hadOf(this.story);
  }

  local(): LocalCopies {
    return openLocalCopies(this.person, this.story.id);
  }

  show(change: Partial<HandState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Fills the page with a text and what it grew from. */
  settle(opening: Opening): void {
    const { base, conflict, merged = this.state.merged } = opening;
    if (snapshotOf(opening.typed) !== this.fields.look().snapshot) this.fields.put(opening.typed);
    this.show({ base, conflict, merged });
  }

  /** Begins with what lies on this device, if the newsroom does not have it. */
  private begin(local: LocalCopy | undefined): void {
    const { story, autosave } = this;
    const opening = chooseOpening(headOf(story), story.inHand, local);
    if (local || opening.conflict) {
      this.settle(opening);
      this.show({ restoredAt: opening.restoredAt });
      if (autosave) autosave.had = { ...hadOf(story), known: opening.known };
    }
    if (opening.conflict && "copy" in opening.conflict.other) return void autosave?.hold("here");
    // What was typed before scripts came counts too.
    if (this.fields.look().snapshot !== this.had().kept) this.touch();
    else void this.local().drop("unsent");
  }

  private hear(pen: PenState): void {
    this.show({ pen });
    if (!pen.writes) void this.autosave?.hold("silent");
  }

  private async give(): Promise<Given> {
    await this.autosave?.hold("silent");
    return { typed: this.fields.look().typed, base: this.state.base, had: this.had() };
  }

  private take({ typed, base, had }: Given): void {
    this.settle({ typed, base, known: had.known });
    if (!this.autosave) return;
    this.autosave.had = had;
    this.autosave.go();
  }
}

function hadOf({ inHand, content }: EditedStory): Had {
  if (!inHand) return { known: null, kept: snapshotOf(content) };
  const { page, version, typed, savedAt } = inHand;
  return { known: { page, version }, kept: snapshotOf(typed), at: new Date(savedAt) };
}
