"use client";

import { createContext, useContext } from "react";
import type { PhotoUploads } from "./photo-uploads";

export type PhotoFile = { name: string; width?: number; height?: number };

/** The photos that are known, by hash: how large they are and the smaller files they have. */
export type PhotoFiles = Record<string, { width: number; height: number; sizes: readonly PhotoFile[] }>;

/** What a figure needs of the editor around it. */
export type PhotoDesk = {
  uploads: PhotoUploads;
  /** The department new photos are brought in for. */
  department: () => string;
  /** Where the desk shows photos: `/desk/media`. */
  base: string;
  /** The file of a photo that fits the column; the largest one where its sizes are not known. */
  fileOf: (hash: string) => PhotoFile;
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
export function chooseFile(hash: string, photos: PhotoFiles, uploads: PhotoUploads): PhotoFile {
  const known = photos[hash] ?? uploads.arrived(hash);
  const fitting = known?.sizes.find(({ name }) => name === columnFile);
  return fitting ?? { name: "master.jpg", width: known?.width, height: known?.height };
}
