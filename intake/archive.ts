/** What an archive may hold: bytes of one line, bytes of one picture, files, bytes in all, and how far one file may swell. */
export type ArchiveLimits = { line: number; picture: number; files: number; bytes: number; ratio: number };

export type ArchiveLine = { file: string; number: number; text: string | undefined };

/** An archive of an older site. Names never lead out of it, and what is linked from elsewhere is not in it. */
export type Archive = {
  /** Every line of every file of pages, in the order of their names. */
  lines: () => AsyncGenerator<ArchiveLine>;
  /** A file of it; undefined when it is not there. Throws when it is larger than a picture may be or cannot be read. */
  picture: (name: string) => Promise<Buffer | undefined>;
  close: () => void;
};
