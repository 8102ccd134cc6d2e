import { bodyText, blockText } from "../../story/body-text";
import { type Check, spotWhen } from "../check";

/** What a template asks its writer to fill in: words between 【 and 】 or [ and ] that end in an ellipsis. */
const prompt = /【[^】]{1,80}…】|\[[^\]]{1,80}…\]/;

/** No prompt of a template is left in the text. */
export const promptLeft: Check = {
  id: "prompt_left",
  version: 1,
  severity: "block",
  find: ({ title, summary, body }) => [
    ...spotWhen(prompt.test(title), "title"),
    ...spotWhen(prompt.test(summary), "summary"),
    ...(prompt.test(bodyText(body)) ? body.content : []).flatMap((block, at) =>
      spotWhen(prompt.test(blockText(block)), `body.${at}`),
    ),
  ],
};
