import { z } from "zod";

/** Where letters go: one plain address, or nothing. No display names, lists or line breaks can hide in it. */
export const emailAddress = z.union([z.literal(""), z.email("bad_email").max(254, "bad_email")]);
