import { z } from "zod";
import { line } from "../story/clean-text";

/** A record number the law asks a site to print (备案号), with the address of its register, or an empty one where it has none. */
const recordNumber = z.strictObject({ text: line(80).pipe(z.string().min(1, "missing")), href: webAddress() });

/** What a college settles about its site besides its name. Lines are plain text; addresses are http or https. */
export const siteSettings = z.strictObject({
  /** The name of the logo's file; null while the seal stands for it. */
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}\.png$/)
    .nullable(),
  /** The college's colour as `#rrggbb`; null for the house's own. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, "bad_colour")
    .nullable(),
  footer: z.strictObject({ zh: z.array(line(200)).max(6, "too_many"), en: z.array(line(200)).max(6, "too_many") }),
  records: z.array(recordNumber).max(4, "too_many"),
  /** Whether readers are shown how often a story was read. */
  showViews: z.boolean(),
});
export type SiteSettings = z.infer<typeof siteSettings>;

/** The site of a college that settled nothing yet. */
export const plainSite: SiteSettings = {
  logo: null,
  accent: null,
  footer: { zh: [], en: [] },
  records: [],
  showViews: false,
};

function webAddress() {
  return z
    .string()
    .max(300, "too_long")
    .refine((text) => text === "" || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)), "bad_address");
}
