import "@/app/globals.css";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { currentViewer } from "@/auth/current-viewer";
import { visitorLanguage } from "@/auth/visitor-language";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: { template: "%s · Imprimatur", default: "Imprimatur" },
  robots: { index: false, follow: false },
  icons: { icon: "/seal.svg" },
};

export default async function DeskRoot({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  const language = viewer?.language ?? (await visitorLanguage());
  setRequestLocale(language);
  const { words, desk } = await getMessages();
  return (
    <html lang={language}>
      <body>
        <NextIntlClientProvider messages={{ words, desk: { broken: desk.broken } }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
