import { moment } from "./moment";

/** How the form and the register write a moment: the month as a word, so that no reader takes it for the day. */
export const formMoment = { ...moment, month: "long" } as const;
