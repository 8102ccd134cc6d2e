import { z } from "zod";
import { sha256Hex } from "../sha256-hex";
import { canonicalJson } from "../story/canonical-json";
import { line } from "../story/clean-text";
import { isColour, isReadableAccent } from "./accent";
import { siteSettings } from "./site-settings";

const name = line(120).pipe(z.string().min(1, "missing"));
const accent = siteSettings.shape.accent.refine(
  (colour) => !colour || !isColour(colour) || isReadableAccent(colour),
  "pale",
);

/** What an administrator settles about the site: the college's name and everything in `siteSettings`, each fit to be printed. */
export const siteRecord = z.strictObject({
  name: z.strictObject({ zh: name, en: name }),
  site: siteSettings.extend({ accent }),
});
export type SiteRecord = z.infer<typeof siteRecord>;

/** A name for this very record: whoever saw it brings it back, and another record has another one. */
export function siteRecordKey({ name, site }: SiteRecord): string {
  return sha256Hex(canonicalJson({ name, site }));
}
