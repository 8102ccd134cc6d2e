import type { Check } from "./check";
import { addressMalformed } from "./rules/address-malformed";
import { altMissing } from "./rules/alt-missing";
import { authorMissing } from "./rules/author-missing";
import { bodyEmpty } from "./rules/body-empty";
import { bodyTooLong } from "./rules/body-too-long";
import { captionMissing } from "./rules/caption-missing";
import { correctionNoteMissing } from "./rules/correction-note-missing";
import { creditIncomplete } from "./rules/credit-incomplete";
import { eventDateMissing } from "./rules/event-date-missing";
import { fieldTooLong } from "./rules/field-too-long";
import { leadersUndeclared } from "./rules/leaders-undeclared";
import { looseCaptions } from "./rules/loose-captions";
import { originUndeclared } from "./rules/origin-undeclared";
import { photoMissing } from "./rules/photo-missing";
import { photographerMissing } from "./rules/photographer-missing";
import { photographerUncredited } from "./rules/photographer-uncredited";
import { promptLeft } from "./rules/prompt-left";
import { repostOriginMissing } from "./rules/repost-origin-missing";
import { secrecyUndeclared } from "./rules/secrecy-undeclared";
import { seniorEditorMissing } from "./rules/senior-editor-missing";
import { sourceMissing } from "./rules/source-missing";
import { summaryMissing } from "./rules/summary-missing";
import { textCreditMissing } from "./rules/text-credit-missing";
import { titleMissing } from "./rules/title-missing";
import { titleRepeated } from "./rules/title-repeated";

/** Every rule the desk holds a story against, in the order of the page. A new rule is a file of its own and a line here. */
export const allChecks: readonly Check[] = [
  titleMissing,
  sourceMissing,
  authorMissing,
  seniorEditorMissing,
  eventDateMissing,
  summaryMissing,
  textCreditMissing,
  creditIncomplete,
  fieldTooLong,
  bodyEmpty,
  bodyTooLong,
  titleRepeated,
  promptLeft,
  photoMissing,
  captionMissing,
  altMissing,
  photographerMissing,
  photographerUncredited,
  looseCaptions,
  addressMalformed,
  originUndeclared,
  repostOriginMissing,
  secrecyUndeclared,
  leadersUndeclared,
  correctionNoteMissing,
];
