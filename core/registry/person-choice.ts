/** Somebody offered for a name, in the approved forms of the language asked for. */
export type PersonChoice = {
  name: string;
  /** The name in the other language, where it differs. */
  other: string;
  post: string;
  unit: string;
  /** The person as a text introduces them. */
  text: string;
  note: string;
  /** Whether a post is on record at that day. */
  held: boolean;
  /** The account of the same name, so that the newsroom's own people are known in a byline. */
  account: string | null;
};
