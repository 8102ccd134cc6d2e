import { type ChildProcess, spawn } from "node:child_process";
import { refuse } from "@/core/refusal";
import { programOf, readingLimits } from "./read-apart";
import type { Incoming, ReadIncoming } from "./read-incoming";

export type Readers = { read: (incoming: Incoming) => Promise<ReadIncoming>; close: () => void };

type Lane = { child?: ChildProcess; busy: boolean };
type Limits = { memory: number; time: number };

/**
 * Programs that read many pages of strangers, one after the other, each page under the limits of `readApart`. A page that breaks its
 * reader or takes too long is refused with file_unreadable or reading_too_long, and the next page gets a new reader.
 */
export function openReaders(count: number, limits: Limits = readingLimits): Readers {
  const lanes: Lane[] = Array.from({ length: count }, () => ({ busy: false }));
  const waiting: ((lane: Lane) => void)[] = [];
  const take = (): Promise<Lane> => {
    const free = lanes.find(({ busy }) => !busy);
    if (!free) return new Promise((resolve) => waiting.push(resolve));
    free.busy = true;
    return Promise.resolve(free);
  };
  const giveBack = (lane: Lane) => {
    const next = waiting.shift();
    if (next) next(lane);
    else lane.busy = false;
  };
  return {
    async read(incoming) {
      const lane = await take();
      try {
        return await readIn(lane, incoming, limits);
      } finally {
        giveBack(lane);
      }
    },
    close() {
      for (const { child } of lanes) child?.kill("SIGKILL");
    },
  };
}

function readIn(lane: Lane, incoming: Incoming, limits: Limits): Promise<ReadIncoming> {
  const child = (lane.child ??= startReader(limits));
  return new Promise((resolve) => {
    let broken: ReadIncoming = refuse("file_unreadable");
    const patience = setTimeout(() => {
      broken = refuse("reading_too_long");
      child.kill("SIGKILL");
    }, limits.time);
    const settle = (read: ReadIncoming) => {
      clearTimeout(patience);
      child.removeAllListeners();
      resolve(read);
    };
    child.once("message", settle);
    const lost = () => {
      lane.child = undefined;
      child.kill("SIGKILL");
      settle(broken);
    };
    child.once("error", lost).once("exit", lost);
    child.send(incoming, (problem) => {
      if (problem) lost();
    });
  });
}

function startReader({ memory }: Limits): ChildProcess {
  return spawn(process.execPath, [`--max-old-space-size=${memory}`, ...programOf("page-reader")], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
}
