"use client";

import { createContext, useContext } from "react";
import { type KeptValue, keepValue } from "./kept-value";
import type { PhotoFacts } from "./photo-facts";
import { createPhotoUploads, type PhotoUploads } from "./photo-uploads";
import type { ArrivedPhoto } from "./send-photo";

export type PhotoFile = { name: string; width?: number; height?: number };

/** The photos that are known, by hash: how large they are and the smaller files they have. */
export type PhotoFiles = Record<string, { width: number; height: number; sizes: readonly PhotoFile[] }>;

/** A photo of the library, with the words the newsroom keeps of it. */
export type LibraryPhoto = ArrivedPhoto & { caption: string; photographer: string; takenOn: string | null };

/** Somebody asks for photos of the library: for several new figures, or one for a figure that is there. */
export type LibraryAsking = { several: boolean; onChosen: (photos: LibraryPhoto[]) => void };

/** What a figure needs of the editor around it. */
export type PhotoDesk = {
  uploads: PhotoUploads;
  /** The department new photos are brought in for. */
  department: () => string;
  /** Where the desk shows photos: `/desk/media`. */
  base: string;
  /** The file of a photo that fits the column; the largest one where its sizes are not known. */
  fileOf: (hash: string) => PhotoFile;
  /** How large a photo is, where that is known. */
  sizeOf: (hash: string) => { width: number; height: number } | undefined;
  facts: KeptValue<Record<string, PhotoFacts>>;
  library: KeptValue<LibraryAsking | undefined>;
  /** Pictures of pasted text that could not come along. */
  leftOut: KeptValue<number>;
  /** What a screen reader is told now. */
  said: KeptValue<string>;
};

const PhotoDeskContext = createContext<PhotoDesk | null>(null);
export const PhotoDeskProvider = PhotoDeskContext.Provider;

export function usePhotoDesk(): PhotoDesk {
  const desk = useContext(PhotoDeskContext);
  if (!desk) throw new Error("A figure stands outside the editor.");
  return desk;
}

/** The desk of one editor, with no photo on its way. */
export function openPhotoDesk(around: {
  photos: PhotoFiles;
  photoBase: string;
  uploadAddress: string;
  department: () => string;
}): PhotoDesk {
  const uploads = createPhotoUploads(around.uploadAddress);
  const find = (hash: string) => around.photos[hash] ?? uploads.arrived(hash);
  return {
    uploads,
    department: around.department,
    base: around.photoBase,
    fileOf: (hash) => chooseFile(find(hash)),
    sizeOf: find,
    facts: keepValue<Record<string, PhotoFacts>>({}),
    library: keepValue<LibraryAsking | undefined>(undefined),
    leftOut: keepValue(0),
    said: keepValue(""),
  };
}

const columnFile = "960.webp";

function chooseFile(photo: PhotoFiles[string] | undefined): PhotoFile {
  const fitting = photo?.sizes.find(({ name }) => name === columnFile);
  return fitting ?? { name: "master.jpg", width: photo?.width, height: photo?.height };
}
