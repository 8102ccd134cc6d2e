/** What somebody's own stories ask of them, most urgent first. `closed` are those that were withdrawn or rejected. */
export const workTabs = ["returned", "draft", "department", "college", "scheduled", "published", "closed"] as const;
export type WorkTab = (typeof workTabs)[number];
