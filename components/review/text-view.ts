/** The ways to look at a text: what changed, both versions side by side, in full, and as readers will see it. */
export const textViews = ["changes", "sides", "text", "readers"] as const;
export type TextView = (typeof textViews)[number];
export const frameWidths = ["phone", "wide"] as const;
export type FrameWidth = (typeof frameWidths)[number];

/** A view with its finer choices: stretches without changes unfolded, and how wide the readers' page is. */
export type Look = { view: TextView; whole: boolean; width: FrameWidth };
/** The same as an address asks for it. */
export type AskedLook = { show?: string; fold?: string; width?: string };

/** The view an address asks for; what nobody asked for is `first`. Without an older version there is nothing to compare. */
export function chooseLook(asked: AskedLook, first: TextView, comparable: boolean): Look {
  const wanted = textViews.find((view) => view === asked.show) ?? first;
  const view = isComparison(wanted) && !comparable ? "text" : wanted;
  const width = frameWidths.find((name) => name === asked.width) ?? "phone";
  return { view, whole: asked.fold === "no", width };
}

/** Whether a view shows two versions. */
export function isComparison(view: TextView): boolean {
  return view === "changes" || view === "sides";
}

/** The address of a look at the text that `room` shows; `room` is a path with its own parameters, if any. */
export function lookAddress(room: string, look: Partial<Look> & { view: TextView }): string {
  const [path = "", own = ""] = room.split("?");
  const parameters = new URLSearchParams(own);
  parameters.set("show", look.view);
  if (look.whole) parameters.set("fold", "no");
  if (look.view === "readers" && look.width) parameters.set("width", look.width);
  return `${path}?${parameters.toString()}`;
}
