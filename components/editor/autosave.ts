import { v4 as newPage } from "uuid";
import type { Refusal } from "@/core/refusal";
import type { CopyMark } from "@/core/story/kept-text";
import type { TypedStory } from "@/core/story/parse-story-form";
import type { OtherText } from "./choose-opening";
import type { Root } from "./edited-story";
import type { LocalCopies, LocalCopy } from "./local-copy";
import { type CopyAnswer, mostOnLeaving, sendCopy, sendOnLeaving } from "./send-copy";

/** How long typing rests before the text goes to the newsroom, and how long it waits at most while typing goes on. */
const rest = 1_500;
const longest = 4_000;
const firstRetry = 2_000;
const lastRetry = 30_000;

/** Where the text in hand is: in the newsroom, on its way, or here alone and why. */
export type Keeping =
  | { state: "kept"; at?: Date }
  | { state: "saving" | "unreachable" | "failing" | "apart" }
  | { state: "refused"; refusal: Refusal };

/** The text in hand with the revision it grew from. */
export type InHand = { typed: TypedStory; snapshot: string; base: Root };

/** What the newsroom has, as a revision or in hand: its mark, its text as a snapshot, and since when. */
export type Had = { known: CopyMark | null; kept: string; at?: Date };

/** `silent`: the text is another page's now. `here`: it stays on this device until its writer has decided. */
type Held = "silent" | "here";

type Asked = {
  story: string;
  person: string;
  had: Had;
  local: LocalCopies;
  read: () => InHand;
  tell: (keeping: Keeping) => void;
  /** Another text stands in the way, or has come meanwhile. */
  meet: (other: OtherText) => void;
};

/**
 * Brings what is typed to the newsroom, and to this device until it is there. One saving is under way at a time; each carries this
 * page's mark and the newest mark it knows, so that no page of the same person writes over another unseen.
 */
export class Autosave {
  readonly page = newPage();
  had: Had;
  private count: number;
  private resting: Timer;
  private longest: Timer;
  private retry: Timer;
  private wait = firstRetry;
  private underWay: Promise<void> | undefined;
  private typedSince = false;
  private held: Held | undefined;

  constructor(private readonly asked: Asked) {
    this.had = asked.had;
    this.count = asked.had.known?.version ?? 0;
  }

  /** Something was typed. */
  touch(): void {
    if (this.held === "silent") return;
    this.typedSince = true;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.flush(), rest);
    this.longest ??= setTimeout(() => void this.flush(), longest);
  }

  /** Brings what is typed on its way now. */
  async flush(): Promise<void> {
    this.stop();
    if (this.held === "here") await this.keepHere(this.asked.read());
    if (this.held) return;
    this.underWay ??= this.save().finally(() => {
      this.underWay = undefined;
      if (this.typedSince && !this.resting && !this.retry) this.touch();
    });
    await this.underWay;
  }

  isKept(): boolean {
    return !this.typedSince && !this.underWay && this.asked.read().snapshot === this.had.kept;
  }

  /** Sends nothing until `go`: another page holds the pen, or a person has to decide first. What is under way arrives first. */
  async hold(how: Held): Promise<void> {
    this.held = how;
    this.stop();
    await this.underWay;
  }

  go(): void {
    this.held = undefined;
    this.touch();
  }

  /** Browsers carry a short text to its end though its page is gone. */
  fitsLeaving(): boolean {
    return new Blob([this.asked.read().snapshot]).size < mostOnLeaving;
  }

  /** The page is being left: what the newsroom does not have goes there without waiting, and onto this device. */
  leave(): void {
    this.stop();
    const text = this.asked.read();
    if (this.held === "silent" || text.snapshot === this.had.kept) return;
    this.asked.local.keepLast(this.copyOf(text));
    if (!this.held) sendOnLeaving(this.asked.story, this.parcel(text));
  }

  stop(): void {
    for (const timer of [this.resting, this.longest, this.retry]) clearTimeout(timer);
    this.resting = this.longest = this.retry = undefined;
  }

  private isTypedSince(): boolean {
    return this.typedSince;
  }

  private async save(): Promise<void> {
    const { local, read, tell, meet } = this.asked;
    this.typedSince = false;
    const text = read();
    if (text.snapshot === this.had.kept) {
      await local.drop("unsent");
      tell({ state: "kept", at: this.had.at });
      return;
    }
    tell({ state: "saving" });
    await this.keepHere(text);
    const parcel = this.parcel(text);
    const answer = await sendCopy(this.asked.story, parcel);
    if (!answer.savedAt) {
      this.explain(answer);
      return;
    }

    this.had = { known: parcel.mark, kept: text.snapshot, at: new Date(answer.savedAt) };
    this.wait = firstRetry;
    if (!this.isTypedSince()) await local.drop("unsent");
    if (!this.isTypedSince()) tell({ state: "kept", at: this.had.at });
    if (answer.newer) meet({ newer: answer.newer });
  }

  private explain({ refusal, other, trouble }: CopyAnswer): void {
    const { tell, meet } = this.asked;
    // An older saving of this page that was overtaken on its way is no other text.
    if (other && other.page !== this.page) {
      tell({ state: "apart" });
      meet({ copy: other });
      return;
    }
    if (refusal && refusal !== "changed_meanwhile") tell({ state: "refused", refusal });
    else tell({ state: trouble ?? "failing" });
    if (!refusal || waiting.includes(refusal)) this.retryLater();
  }

  private retryLater(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.flush(), this.wait);
    this.wait = Math.min(this.wait * 2, lastRetry);
  }

  private parcel({ typed, base }: InHand) {
    this.count = Math.max(this.count, this.had.known?.version ?? 0) + 1;
    const mark = { page: this.page, version: this.count };
    return { person: this.asked.person, mark, known: this.had.known, base, typed };
  }

  private keepHere(text: InHand): Promise<boolean> {
    return this.asked.local.keep("unsent", this.copyOf(text));
  }

  private copyOf({ typed, base }: InHand): LocalCopy {
    return { typed, base, known: this.had.known, page: this.page, at: new Date().toISOString() };
  }
}

/** What may be otherwise in a moment: signed in again, quieter, or an own saving that was on its way. */
const waiting: readonly Refusal[] = ["signed_out", "too_many", "changed_meanwhile"];

type Timer = ReturnType<typeof setTimeout> | undefined;
