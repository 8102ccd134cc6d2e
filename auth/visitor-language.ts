import { cookies, headers } from "next/headers";
import { type Language, languages } from "@/core/story/story-content";
import { isSecure } from "./session";

export const languageCookieName = "imprimatur.language";
const year = 365 * 24 * 60 * 60;

/** The language of somebody who is not signed in: chosen on this device before, or what their browser asks for. */
export async function visitorLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(languageCookieName)?.value;
  return languages.find((language) => language === chosen) ?? preferred((await headers()).get("accept-language"));
}

/** Keeps the choice on this device, for the next sign-in. */
export async function rememberLanguage(language: Language): Promise<void> {
  const jar = await cookies();
  const kept = { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge: year } as const;
  jar.set({ name: languageCookieName, value: language, ...kept });
}

/** The first of our languages in an Accept-Language header (RFC 9110, 12.5.4), heaviest first; English without one. */
export function preferred(accepted: string | null): Language {
  const wishes = (accepted ?? "").split(",").map((wish) => {
    const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
    const weight = parameters.find((parameter) => parameter.trim().startsWith("q="))?.split("=")[1];
    return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  const sorted = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  const first = sorted.flatMap(({ tag }) => languages.find((language) => tag.split("-")[0] === language) ?? [])[0];
  return first ?? "en";
}
