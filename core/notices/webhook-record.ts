import { z } from "zod";
import { noticeKinds } from "./notice-kinds";

export const webhookFormats = ["json", "wecom", "dingtalk"] as const;

/** An address outside as an administrator writes it down; whether it is a public one is asked when it is kept and at every call. */
export const webhookRecord = z.strictObject({
  name: z.string().trim().min(1, "missing").max(80, "other"),
  url: z.string().trim().max(500, "other").refine(isSecureAddress, "bad_address"),
  format: z.enum(webhookFormats, "unknown"),
  secret: z.string().max(200, "other"),
  kinds: z.array(z.enum(noticeKinds)),
  titles: z.boolean(),
  active: z.boolean(),
});
export type WebhookRecord = z.output<typeof webhookRecord>;

function isSecureAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username === "" && password === "";
}
