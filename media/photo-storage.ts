export type StoredFile = { size: number; read(): Promise<Uint8Array> };

/** Where photos rest. Files are named by the photo's hash and one of the names in photo-names.ts, never by a stranger. */
export type PhotoStorage = {
  /** Keeps the bytes durably, whole or not at all. Throws on a name that no photo may have. */
  save(hash: string, file: string, bytes: Uint8Array): Promise<void>;
  /** The file, or undefined when it is not there or its name is none that a photo may have. Nothing is read before `read`. */
  open(hash: string, file: string): Promise<StoredFile | undefined>;
  /** True when the photo is here complete. */
  has(hash: string): Promise<boolean>;
};
