import type { Focus } from "@/core/story/photo-files";

const classes: Record<Focus, string> = {
  "top-left": "object-top-left",
  top: "object-top",
  "top-right": "object-top-right",
  left: "object-left",
  center: "object-center",
  right: "object-right",
  "bottom-left": "object-bottom-left",
  bottom: "object-bottom",
  "bottom-right": "object-bottom-right",
};

/** The class of a cropped picture that keeps this place of it in view. */
export function cropClass(focus: Focus = "center"): string {
  return classes[focus];
}
