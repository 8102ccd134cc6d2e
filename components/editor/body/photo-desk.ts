"use client";

import { createContext, useContext } from "react";
import type { PhotoUploads } from "./photo-uploads";

/** The files each photo has, by its hash. */
export type PhotoFiles = Record<string, { sizes: readonly { name: string }[] }>;

/** What a figure needs of the editor around it. */
export type PhotoDesk = {
  uploads: PhotoUploads;
  /** The department new photos are brought in for. */
  department: () => string;
  /** Where the desk shows photos: `/desk/media`. */
  base: string;
  /** The file of a photo that fits the column; the largest one where its sizes are not known. */
  fileOf: (hash: string) => string;
};

const PhotoDeskContext = createContext<PhotoDesk | null>(null);
export const PhotoDeskProvider = PhotoDeskContext.Provider;

export function usePhotoDesk(): PhotoDesk {
  const desk = useContext(PhotoDeskContext);
  if (!desk) throw new Error("A figure stands outside the editor.");
  return desk;
}

const columnFile = "960.webp";

/** Finds the file that fits the column among the photos the page came with and those that arrived since. */
export function chooseFile(hash: string, photos: PhotoFiles, uploads: PhotoUploads): string {
  const sizes = photos[hash]?.sizes ?? uploads.arrived(hash)?.sizes ?? [];
  return sizes.some(({ name }) => name === columnFile) ? columnFile : "master.jpg";
}
