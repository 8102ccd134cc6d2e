import { listFigures } from "../../core/story/body-text";
import { placeholder } from "./body";
import { demoStories } from "./demo-stories";
import type { PictureName } from "./draw-pictures";

/** What the library says of a picture: the words of the first story that shows it, and that story's day. */
export function pictureWords(name: PictureName): { caption: string; photographer: string; takenOn: string | null } {
  for (const { content } of demoStories) {
    const { body, eventDate } = content;
    const shown = listFigures({ type: "doc", content: body.content }).find(
      ({ attrs }) => attrs.photo === `${placeholder}${name}`,
    );
    if (shown) return { caption: shown.attrs.caption, photographer: shown.attrs.photographer, takenOn: eventDate };
  }
  return { caption: "", photographer: "", takenOn: null };
}
