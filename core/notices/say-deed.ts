import { sayReasons } from "../ledger/say-reasons";
import type { Language } from "../story/story-content";
import type { Deed, ToldAct } from "./deed";

/** The sentences deeds are told in, and how names and words are put together with them. */
type DeedSentence = ToldAct | "release_early" | "hold_until" | "behalf" | "why" | "also";
type Said = { name: string; person: string; time: string; deed: string; words: string };

/** How a deed is put into words: the sentences of one language, each of which takes what it needs, and how it writes a moment. */
type Voice = {
  language: Language;
  sentence: (name: DeedSentence, said: Said) => string;
  moment: (at: Date) => string;
};

const empty: Said = { name: "", person: "", time: "", deed: "", words: "" };

/** One line that says who did something, for whom they stood in, and why, with every word of it. */
export function sayDeed(deed: Deed, { language, sentence, moment }: Voice): string {
  const { by, behalf, day, at, remark } = deed;
  const own = by?.[language] ?? "";
  const name = behalf ? sentence("behalf", { ...empty, name: own, person: behalf[language] }) : own;
  const told = sentence(sentenceOf(deed), { ...empty, name, time: moment(day ?? at) });
  const words = [sayReasons(deed, language), remark].filter(Boolean).join("\n");
  return words ? sentence(isDated(deed) ? "also" : "why", { ...empty, deed: told, words }) : told;
}

function sentenceOf({ act, signed, day }: Deed): DeedSentence {
  // A scheduled story is signed through already: whoever releases it before its time signs nothing.
  if (act === "release" && !signed) return "release_early";
  return act === "hold" && day ? "hold_until" : act;
}

/** A sentence that ends in a moment is closed before the words come. */
function isDated({ act, day }: Deed): boolean {
  return act === "release" || act === "schedule" || (act === "hold" && day !== null);
}
