import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { languages } from "@/core/story/story-content";
import { messages } from "./messages";
import { timeZone } from "./time-zone";

/** The language of a request: the site takes it from the address, the desk sets the person's own with setRequestLocale. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(languages, asked) ? asked : "en";
  return { locale, messages: messages[locale], timeZone };
});
