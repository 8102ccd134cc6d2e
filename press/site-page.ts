import type { Print } from "./encode";

/** A page of the site as it is sent. `pressed` when later visitors get it from the press, `kept` when from memory. */
export type SitePage = {
  status: number;
  print: Print;
  type: string;
  location?: string;
  pressed: boolean;
  kept?: boolean;
};
