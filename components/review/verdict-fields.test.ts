import { expect, test } from "vitest";
import { typedWords, verdictFields } from "./verdict-fields";

function form(...fields: [string, string][]): FormData {
  const sent = new FormData();
  for (const [name, value] of fields) sent.append(name, value);
  return sent;
}

test("every tick arrives, and nothing of React's own", () => {
  const sent = form(
    ["$ACTION_1", "x"],
    ["move", "return"],
    ["reasons", "facts"],
    ["reasons", "links"],
    ["checked", "names"],
  );
  expect(verdictFields(sent)).toEqual({ move: "return", reasons: "facts links", checked: "names" });
});

test("a signature counts as confirmed by the button of its confirm step alone", () => {
  expect(verdictFields(form(["move", "approve"]))).toEqual({ move: "approve" });
  expect(verdictFields(form(["confirmed", "approve"]))).toEqual({ move: "approve", confirmed: "yes" });
  expect(verdictFields(form(["confirmed", ""]))).toEqual({ move: "" });
});

test("a return goes where the person chose, and nothing else is changed by that choice", () => {
  expect(verdictFields(form(["returnTo", "department"], ["move", "return"]))).toEqual({ move: "return_to_department" });
  expect(verdictFields(form(["returnTo", "reporters"], ["move", "return"]))).toEqual({ move: "return" });
  expect(verdictFields(form(["returnTo", "department"], ["move", "approve"]))).toEqual({ move: "approve" });
});

test("words and ticks come back with a refusal, the password does not", () => {
  const sent = form(
    ["confirmed", "release"],
    ["remark", "Good."],
    ["checked", "facts"],
    ["password", "secret"],
    ["seen", "00"],
  );
  expect(typedWords(sent)).toEqual({ move: "release", remark: "Good.", checked: "facts" });
});
