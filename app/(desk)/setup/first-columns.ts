/** The columns a newsroom opens with; each gets the default audits in both languages. */
export const firstColumns = [
  { id: "college-news", zh: "学院要闻", en: "College news" },
  { id: "departments-news", zh: "院系动态", en: "Departments" },
  { id: "notices", zh: "通知公告", en: "Notices" },
  { id: "campus-life", zh: "校园生活", en: "Campus life" },
  { id: "in-the-media", zh: "媒体聚焦", en: "In the media" },
] as const;
