import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { environment } from "@/env";
import { feedLinks } from "../feed-links";
import { loadCollege } from "../load-college";
import { siteLanguage } from "../site-language";
import { openGraphLocale, socialPicture } from "../social-picture";
import "@/app/site.css";

/** What may be kept is kept by the press, which knows what each page was made from; Next renders and forgets. */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }>; children: ReactNode; languages: ReactNode };

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1f1d1a" },
  ],
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const language = await siteLanguage(params);
  const { name } = await loadCollege();
  return {
    metadataBase: new URL(environment().siteUrl),
    title: { default: name[language], template: `%s - ${name[language]}` },
    description: (await getTranslations({ locale: language, namespace: "site.header" }))("description", {
      name: name[language],
    }),
    alternates: { types: feedLinks(language, name[language]) },
    icons: {
      icon: [
        { url: "/favicon.ico", sizes: "32x32" },
        { url: "/seal.svg", type: "image/svg+xml" },
      ],
      apple: "/apple-touch-icon.png",
    },
    openGraph: {
      type: "website",
      siteName: name[language],
      locale: openGraphLocale[language],
      images: [socialPicture],
    },
    twitter: { card: "summary_large_image", images: [socialPicture] },
  };
}

export default async function SiteLayout({ params, children, languages }: Props) {
  const language = await siteLanguage(params);
  const college = await loadCollege();
  return (
    <html lang={language === "zh" ? "zh-CN" : "en"}>
      {college.site.accent && (
        <head>
          <link rel="stylesheet" href={`/site/accent.css?v=${college.site.accent.slice(1)}`} />
        </head>
      )}
      <body className="site">
        <SiteHeader college={college} language={language} otherLanguage={languages} />
        {children}
        <SiteFooter college={college} language={language} />
      </body>
    </html>
  );
}
