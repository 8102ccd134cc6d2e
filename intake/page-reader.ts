import { type Incoming, readIncoming } from "./read-incoming";

// The program `openReaders` starts: reads one page after the other, each when it is asked, until nobody waits any more.
process.on("message", (incoming: Incoming) => {
  void readIncoming(incoming).then((read) => process.send?.(read));
});
process.once("disconnect", () => process.exit(0));
// Ctrl+C at a terminal reaches every program there; whoever started this one ends it in order.
process.on("SIGINT", () => undefined);
