import type { Flow, Standing } from "./standing";

/**
 * The story under the audits it runs through from now on (PRODUCT.md, rule 1). Another flow opens another round: a signature
 * given for the first audit of one flow is none for the first audit of the other.
 */
export function bindFlow(story: Standing, flow: Flow): Standing {
  if (flow.id === story.flow.id) return story;
  return { ...story, flow, round: story.round + 1 };
}
