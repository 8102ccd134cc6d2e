import { describe, expect, test } from "vitest";
import type { Deed } from "@/core/notices/deed";
import { writeLetter } from "./write-letter";

const reader = { zh: "李卓", en: "Li Zhuo", language: "en", email: "li@example.edu" } as const;
const site = "https://news.example.edu";

describe("a letter", () => {
  test("keeps every header to one line, whatever the title holds", () => {
    const title = "One\r\nBcc: thief@example.org\u2028\u0000two";
    const letter = writeLetter(reader, { kind: "returned", story: { id: "s1", number: 7, title } }, site);
    expect(letter.subject).toBe("Returned for changes: One Bcc: thief@example.org two");
  });

  test("leads to the review where something waits, to the story otherwise", () => {
    const story = { id: "s1", number: 7, title: "Reading week" };
    expect(writeLetter(reader, { kind: "waiting", story }, site).text).toContain(`${site}/desk/stories/s1/review\n`);
    expect(writeLetter(reader, { kind: "released", story }, site).text).toContain(`${site}/desk/stories/s1\n`);
  });

  test("speaks the language of its reader", () => {
    const story = { id: "s1", number: 7, title: "读书周" };
    const letter = writeLetter({ ...reader, language: "zh" }, { kind: "approved", story }, site);
    expect(letter.subject).toBe("审核通过，转入下一环节：读书周");
    expect(letter.text).toContain("李卓");
  });
});

describe("who did it and why", () => {
  const at = new Date("2026-03-09T06:05:00Z");
  const day = new Date("2026-03-12T02:00:00Z");
  const by = { zh: "杨琳", en: "Yang Lin" };
  const given = { at, by, behalf: null, signed: false, day: null, reasons: [], reason: "", remark: "" };
  const alone = { by: null };

  test.each<[Partial<Deed> & Pick<Deed, "act">, string, string]>([
    [{ act: "submit" }, "Yang Lin submitted it", "杨琳将稿件送审"],
    [{ act: "approve", signed: true }, "Yang Lin approved it", "杨琳审核通过"],
    [
      { act: "release", signed: true, remark: "Good." },
      "Yang Lin signed it off; in print since Mar 9, 2026, 14:05. “Good.”",
      "杨琳签发，已于2026年3月9日 14:05发布。“Good.”",
    ],
    [
      { act: "release" },
      "Yang Lin brought the release forward; in print since Mar 9, 2026, 14:05",
      "杨琳提前发布，已于2026年3月9日 14:05上线",
    ],
    [{ act: "schedule", day }, "Yang Lin set the release for Mar 12, 2026, 10:00", "杨琳定于2026年3月12日 10:00发布"],
    [
      { act: "return", reason: "写明讲话人。", remark: "今天下班前改好。" },
      "Yang Lin returned it for changes: “写明讲话人。\n今天下班前改好。”",
      "杨琳退回修改：“写明讲话人。\n今天下班前改好。”",
    ],
    [
      { act: "return_to_department", reason: "Ask again." },
      "Yang Lin returned it to the department audit: “Ask again.”",
      "杨琳退回部门审核：“Ask again.”",
    ],
    [{ act: "hold", remark: "Wait." }, "Yang Lin put it on hold: “Wait.”", "杨琳将稿件列为待用：“Wait.”"],
    [
      { act: "hold", day },
      "Yang Lin put it on hold until Mar 12, 2026, 10:00",
      "杨琳将稿件列为待用，至2026年3月12日 10:00",
    ],
    [{ act: "resume" }, "Yang Lin took it up again", "杨琳恢复了审核"],
    [{ act: "reject" }, "Yang Lin rejected it", "杨琳作退稿处理"],
    [{ act: "amend" }, "Yang Lin amended the text", "杨琳修改了稿件"],
    [{ act: "correct" }, "Yang Lin started a correction", "杨琳发起了更正"],
    [{ act: "withdraw" }, "Yang Lin withdrew it", "杨琳撤下了稿件"],
    [{ act: "save" }, "Yang Lin worked what was suggested into the text", "杨琳采用了修改建议"],
    [{ act: "answer_remark" }, "Yang Lin answered a remark", "杨琳答复了批注"],
    [{ act: "resolve_remark" }, "Yang Lin marked a remark as resolved", "杨琳将批注标为已解决"],
    [{ act: "reopen_remark" }, "Yang Lin opened a remark again", "杨琳重新打开了批注"],
    [{ act: "decline_remark" }, "Yang Lin declined a suggestion", "杨琳未采用修改建议"],
    [
      { act: "release_on_time", ...alone },
      "In print since its set time, Mar 9, 2026, 14:05",
      "已按设定时间于2026年3月9日 14:05发布",
    ],
    [
      { act: "schedule_failed", ...alone },
      "Its time came, but it no longer met every rule",
      "设定时间已到，但稿件不再符合全部规则",
    ],
    [{ act: "resume_on_time", ...alone }, "Its day came, and it waits again", "已到设定时间，稿件恢复审核"],
  ])("of %j stands in the letter, in its reader's language", (deed, en, zh) => {
    const news = { kind: "returned", story: { id: "s1", number: 7, title: "T" }, deed: { ...given, ...deed } } as const;
    expect(writeLetter(reader, news, site).text.split("\n\n")[2]).toBe(en);
    const chinese = writeLetter({ ...reader, language: "zh" }, news, site);
    expect(chinese.text.split("\n\n")[2]).toBe(zh);
    expect(chinese.html).toContain(`<p>${zh.replaceAll("\n", "<br>")}</p>`);
  });

  test("grows no mark-up out of words", () => {
    const deed = { ...given, act: "return" as const, reason: `<a href="https://evil.example">Look</a>` };
    const letter = writeLetter(reader, { kind: "returned", story: { id: "s1", number: 7, title: "T" }, deed }, site);
    expect(letter.html).toContain("“&lt;a href=&quot;https://evil.example&quot;&gt;Look&lt;/a&gt;”");
    expect(letter.html).not.toContain('<a href="https://evil');
  });
});
