import type { Language } from "@/core/story/story-content";
import type { Messages as AllMessages } from "./messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: AllMessages;
  }
}
