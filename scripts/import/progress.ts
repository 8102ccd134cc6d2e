export type Progress = { done: (pages: number) => void; end: () => void };

type Out = { write: (text: string) => unknown; isTTY?: boolean };

const barLength = 24;

/**
 * Says how far an import is, how fast it goes and how long it will take: a bar at a terminal, otherwise a plain line every ten
 * seconds.
 */
export function openProgress(all: number, out: Out = process.stderr, clock: () => number = Date.now): Progress {
  const begun = clock();
  let spoken = begun;
  const say = (pages: number) => {
    const seconds = (clock() - begun) / 1000;
    const rate = pages / Math.max(seconds, 0.001);
    const left = rate > 0 ? spell((all - pages) / rate) : "";
    return `${pages} of ${all} pages · ${rate.toFixed(1)} pages/s${pages < all && left ? ` · ${left} left` : ""}`;
  };
  return {
    done(pages) {
      if (clock() - spoken < (out.isTTY ? 100 : 10_000)) return;
      spoken = clock();
      const full = Math.round((pages / Math.max(all, 1)) * barLength);
      const bar = `${"█".repeat(full)}${"░".repeat(barLength - full)}`;
      out.write(out.isTTY ? `\r\u001b[K${bar} ${say(pages)}` : `${say(pages)}\n`);
    },
    end() {
      if (out.isTTY) out.write("\r\u001b[K");
    },
  };
}

function spell(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
