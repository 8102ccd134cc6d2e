/** What the editor keeps of a figure. `upload` names the photo that is still on its way and is never stored. */
export type FigureAttributes = {
  photo: string | null;
  caption: string;
  alt: string;
  photographer: string;
  upload: string | null;
};
