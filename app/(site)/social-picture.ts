/** The picture that stands for a page without one of its own where its address is passed on. */
export const socialPicture = { url: "/social.png", width: 1200, height: 630, alt: "" };

/** The languages of the site as Open Graph names them. */
export const openGraphLocale = { zh: "zh_CN", en: "en_US" } as const;
