import { type Incoming, readIncoming } from "./read-incoming";

// The program `readApart` starts: reads one thing, says what it read, and ends.
process.once("message", (incoming: Incoming) => {
  void readIncoming(incoming).then((read) => process.send?.(read, () => process.exit(0)));
});
// Nobody is waiting any more.
process.once("disconnect", () => process.exit(0));
