import { palette as p, tone } from "./canvas";

export type Look = {
  skin: string;
  hair: string;
  cut: "short" | "parted" | "bob" | "long" | "bun" | "helmet" | "mortarboard";
  top: string;
  legs: string;
  dress: "suit" | "shirt" | "skirt" | "overalls" | "gown";
  /** The colour of tie, scarf or lining; of a helmet or tassel too. */
  accent: string;
  glasses?: boolean;
};

const skins = ["#e9bd97", "#d9a47c", "#efcaa6", "#c98f68"] as const;
const hairs = [p.ink, "#3a2a20", "#2d2926", "#4a3527"] as const;

/** Somebody of this newsroom's town; the number varies skin and hair. */
export function somebody(number: number, rest: Partial<Look> = {}): Look {
  return {
    skin: skins[number % skins.length] ?? skins[0],
    hair: hairs[number % hairs.length] ?? hairs[0],
    cut: (["short", "bob", "parted", "bun", "short", "long"] as const)[number % 6] ?? "short",
    top: [p.slate, p.vermilion, p.jade, p.amber, p.ink, p.leaf][number % 6] ?? p.ink,
    legs: tone(p.ink, 0.08),
    dress: "shirt",
    accent: p.cream,
    ...rest,
  };
}
