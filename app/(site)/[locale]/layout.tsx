import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { environment } from "@/env";
import { feedLinks } from "../feed-links";
import { loadCollege } from "../load-college";
import { siteLanguage } from "../site-language";
import "@/app/globals.css";

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await siteLanguage(params);
  const { name } = await loadCollege();
  return {
    metadataBase: new URL(environment().siteUrl),
    title: { default: name[language], template: `%s - ${name[language]}` },
    alternates: { types: feedLinks(language, name[language]) },
    icons: { icon: "/seal.svg" },
    openGraph: { siteName: name[language], locale: language === "zh" ? "zh_CN" : "en_US" },
  };
}

export default async function SiteLayout({ params, children }: Props) {
  const language = await siteLanguage(params);
  const college = await loadCollege();
  return (
    <html lang={language === "zh" ? "zh-CN" : "en"}>
      <body className="site">
        <SiteHeader college={college} language={language} />
        {children}
        <SiteFooter college={college} language={language} />
      </body>
    </html>
  );
}
