import { openTables } from "./open-tables";
import { gatherWordLists } from "./word-lists";

/** Takes a picture that travels inside the text, `data:` as it stands there; returns the upload it has become. */
export type TakePicture = (source: string) => string | undefined;

const neverText = "script, style, meta, link, title, head, template, iframe, object, svg, noscript, [hidden]";
const mostPictures = 30;

/**
 * A page from Word, WPS or a browser, before the editor reads it: what nobody sees is gone, Word's painted lists are lists,
 * merged cells stand alone. Pictures inside the text become figures; `leftOut` counts those that are only addresses.
 */
export function tidyPastedHtml(html: string, takePicture: TakePicture): { html: string; leftOut: number } {
  const page = new DOMParser().parseFromString(html, "text/html");
  // What this editor copied itself is as it should be.
  if (page.querySelector("[data-pm-slice]")) return { html, leftOut: 0 };
  for (const element of page.querySelectorAll(neverText)) if (element !== page.head) element.remove();
  dropUnseen(page.body);
  gatherWordLists(page.body);
  openTables(page.body);
  return { leftOut: figuresOf(page, takePicture), html: page.body.innerHTML };
}

// Word writes hidden and deleted text along with the rest; neither was meant to be seen.
function dropUnseen(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>("[style], del")) {
    const style = element.getAttribute("style") ?? "";
    const isUnseen = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
    if (isUnseen || element.localName === "del") element.remove();
  }
}

function figuresOf(page: Document, takePicture: TakePicture): number {
  let leftOut = 0;
  for (const [at, picture] of [...page.body.querySelectorAll("img")].entries()) {
    const source = picture.getAttribute("src") ?? "";
    const upload = at < mostPictures && source.startsWith("data:image/") ? takePicture(source) : undefined;
    if (upload) {
      const figure = page.createElement("figure");
      figure.setAttribute("data-story-figure", "");
      figure.setAttribute("data-upload", upload);
      picture.replaceWith(figure);
    } else {
      if (!isOrnament(picture)) leftOut++;
      picture.remove();
    }
  }
  return leftOut;
}

// Counting dots, spacers and face marks of a web page are no pictures of the story.
function isOrnament(picture: HTMLImageElement): boolean {
  const edges = [picture.getAttribute("width"), picture.getAttribute("height")].map((edge) =>
    Number.parseInt(edge ?? ""),
  );
  return !picture.getAttribute("src") || edges.some((edge) => edge <= 40);
}
