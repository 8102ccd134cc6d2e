/** What pages of one person say to each other about one story. */
type Word<Text> = { say: "open" | "writing" | "ask" | "gone" } | { say: "give"; to: string; text: Text };
type Heard<Text> = { page: string; since: number } & Word<Text>;

/** Who writes: this page, or another page of the same story; and whether there is another at all. */
export type PenState = { writes: boolean; others: boolean };

type Asked<Text> = {
  /** Names what is shared: one person, one story. */
  name: string;
  page: string;
  tell: (state: PenState) => void;
  /** What the page has in hand, once everything under way has arrived. */
  give: () => Promise<Text>;
  take: (text: Text) => void;
};

/** How long another page has to hand over its pen before it counts as gone, in milliseconds. */
const patience = 3_000;

/**
 * Of several pages with the same story one holds the pen; the others show the text and can ask for it. A page that takes the pen gets
 * the text of the one that gives it. Where pages cannot talk to each other the newsroom still keeps their texts apart.
 */
export class Pen<Text> {
  private readonly since = performance.timeOrigin + performance.now();
  private readonly channel: BroadcastChannel | undefined;
  private readonly others = new Set<string>();
  private writes = true;
  private asking: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly asked: Asked<Text>) {
    if (typeof BroadcastChannel === "undefined") return;
    this.channel = new BroadcastChannel(asked.name);
    this.channel.addEventListener("message", ({ data }: MessageEvent<Heard<Text>>) => void this.hear(data));
    this.say({ say: "open" });
  }

  /** Asks for the pen. When nobody gives it there is nobody left: `alone` is called. */
  ask(alone: () => void): void {
    this.say({ say: "ask" });
    clearTimeout(this.asking);
    this.asking = setTimeout(alone, patience);
  }

  close(): void {
    clearTimeout(this.asking);
    this.say({ say: "gone" });
    this.channel?.close();
  }

  private async hear(word: Heard<Text>): Promise<void> {
    const { page, give, take } = this.asked;
    if (word.say === "gone") this.others.delete(word.page);
    else this.others.add(word.page);
    if (word.say === "open" && this.writes) this.say({ say: "writing" });
    if (word.say === "writing" && this.isLater(word)) this.writes = false;
    const handsOver = word.say === "ask" && this.writes;
    if (handsOver) this.writes = false;
    if (word.say === "give" && word.to === page) {
      this.writes = true;
      clearTimeout(this.asking);
      take(word.text);
    }
    this.show();
    if (handsOver) this.say({ say: "give", to: word.page, text: await give() });
  }

  /** Of two pages that were opened at the same moment the earlier one writes. */
  private isLater({ page, since }: Heard<Text>): boolean {
    return since < this.since || (since === this.since && page < this.asked.page);
  }

  private say(word: Word<Text>): void {
    this.channel?.postMessage({ page: this.asked.page, since: this.since, ...word });
  }

  private show(): void {
    this.asked.tell({ writes: this.writes, others: this.others.size > 0 });
  }
}
