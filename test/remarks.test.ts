import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerRemark } from "@/commands/answer-remark";
import { applySuggestions } from "@/commands/apply-suggestions";
import { changeRemark } from "@/commands/change-remark";
import { declineSuggestion } from "@/commands/decline-suggestion";
import { dropRemark } from "@/commands/drop-remark";
import { keepRemark } from "@/commands/keep-remark";
import { reopenRemark } from "@/commands/reopen-remark";
import { resolveRemark } from "@/commands/resolve-remark";
import { returnStory } from "@/commands/return-story";
import type { RemarkPlace } from "@/core/remarks/remark";
import { listPassages, passageText } from "@/core/story/passages";
import { unpackStory } from "@/core/story/story-package";
import type { StoryContent } from "@/core/story/story-content";
import { countOpenRemarks } from "@/db/queries/count-open-remarks";
import { listHistory } from "@/db/queries/list-history";
import { listRemarks } from "@/db/queries/list-remarks";
import { verifyNewsroom } from "@/scripts/verify/verify-newsroom";
import { readTestimony, witnessFile } from "@/db/witness";
import { breakIn } from "./tamper";
import { sure, workroom } from "./lived-newsroom";
import { engines, type Fresh, openFreshStore } from "./newsroom";
import { type Cast, seatNewsroom } from "./people";

const sentence = "The library stays open until midnight from Monday to Friday.";
const second = "The head librarian thanked the students for their patience.";

describe.each(engines)("remarks on %s", (engine) => {
  let fresh: Fresh;
  let cast: Cast;
  let at: ReturnType<typeof workroom>;
  let story: string;
  let slug: string;
  let stories = 0;
  let requests = 0;
  beforeAll(async () => {
    fresh = await openFreshStore(engine);
    cast = await seatNewsroom(fresh.store);
    at = workroom(fresh.store, cast);
  });
  afterAll(() => fresh.discard());
  beforeEach(async () => {
    slug = `remarked-${++stories}`;
    story = await at.open(text(slug, sentence, second));
    await at.submit(story);
  });

  const request = () => `remark-request-${++requests}`;
  const keep = async (name: keyof Cast, place: RemarkPlace, words = "Say more.", replacement: string | null = null) => {
    const { head } = await at.look(story);
    const input = { story, seen: head.hash, place, words, replacement, request: request() };
    return keepRemark(fresh.store, cast[name], input, at.tick());
  };
  const kept = async (...given: Parameters<typeof keep>) => sure(await keep(...given)).remark;
  const list = (name: keyof Cast) => fresh.store.read((reader) => listRemarks(reader, cast[name], story));
  const find = async (id: string) => {
    const found = (await list("collegeAuditor")).find((one) => one.id === id);
    if (!found) throw new Error("There is no such remark.");
    return found;
  };
  const order = async (id: string) => ({ remark: id, version: (await find(id)).version, request: request() });
  const sent = async (...given: Parameters<typeof keep>) => {
    const remark = await kept(...given);
    await at.sendBack(story, "departmentAuditor");
    return remark;
  };
  const acts = () => fresh.store.read((reader) => listHistory(reader, story));
  const content = async () => unpackStory((await at.look(story)).head.package);
  const apply = async (name: keyof Cast, remarks: string[], changes?: Partial<StoryContent>) => {
    const { order: inHand } = await at.look(story);
    const suggestions = await Promise.all(
      remarks.map(async (remark) => ({ remark, version: (await find(remark)).version })),
    );
    const handedIn = { ...inHand, content: { ...(await content()), ...changes }, suggestions };
    return applySuggestions(fresh.store, at.fresh(name, at.tick()), handedIn, at.tick());
  };

  test("are left by whoever audits the story now, on the text they have before them, and by nobody else", async () => {
    const place: RemarkPlace = { at: "story" };
    expect(await keep("departmentAuditor", place)).toMatchObject({ ok: true });
    for (const name of ["collegeAuditor", "writer", "colleague", "administrator"] as const)
      expect(await keep(name, place), name).toMatchObject({ refusal: "not_allowed" });
    for (const name of ["stranger", "otherAuditor"] as const)
      expect(await keep(name, place), name).toMatchObject({ refusal: "not_found" });
    const old = { story, seen: "0".repeat(64), place, words: "Late.", replacement: null, request: request() };
    expect(await keepRemark(fresh.store, cast.departmentAuditor, old, at.tick())).toMatchObject({
      refusal: "changed_meanwhile",
    });
    await at.sendBack(story, "departmentAuditor");
    expect(await keep("departmentAuditor", place)).toMatchObject({ refusal: "wrong_state" });
    await at.save(story, text(slug, sentence), "writingAuditor");
    await at.submit(story);
    expect(await keep("writingAuditor", place)).toMatchObject({ refusal: "own_work" });
  });

  test("say something about a place that is there", async () => {
    const words = (place: RemarkPlace, said: string, replacement: string | null) =>
      keep("departmentAuditor", place, said, replacement);
    expect(await words({ at: "story" }, " ", null)).toMatchObject({
      problems: [{ place: "words", reason: "missing" }],
    });
    expect(await words({ at: "text", passage: 7 }, "Here.", null)).toMatchObject({ refusal: "not_valid" });
    expect(await words({ at: "story" }, "So.", "Other words.")).toMatchObject({ refusal: "not_valid" });
    expect(await words({ at: "text", passage: 1 }, "", second)).toMatchObject({ refusal: "nothing_changed" });
    expect(await words({ at: "story" }, "x".repeat(2001), null)).toMatchObject({ refusal: "not_valid" });
  });

  test("are their own person's alone until the verdict", async () => {
    const remark = await kept("departmentAuditor", { at: "text", passage: 0 });
    expect((await list("departmentAuditor")).map(({ id }) => id)).toEqual([remark]);
    const others = ["writer", "secondDepartmentAuditor", "collegeAuditor", "administrator"] as const;
    for (const name of others) expect(await list(name), name).toEqual([]);
    const input = { remark, version: 1, request: request(), words: "Mine now." };
    for (const name of others) {
      const changed = changeRemark(fresh.store, cast[name], { ...input, replacement: null }, at.tick());
      expect(await changed, name).toMatchObject({ refusal: "not_found" });
      expect(await dropRemark(fresh.store, cast[name], input, at.tick()), name).toMatchObject({ refusal: "not_found" });
      expect(await answerRemark(fresh.store, cast[name], input, at.tick()), name).toMatchObject({
        refusal: "not_found",
      });
    }
    expect(await fresh.store.read((reader) => countOpenRemarks(reader, story))).toBe(0);
    expect((await acts()).map(({ act }) => act)).toEqual(["create", "submit"]);
  });

  test("are changed and dropped before the verdict, each once and only from the version seen", async () => {
    const remark = await kept("departmentAuditor", { at: "text", passage: 0 });
    const change = { remark, version: 1, request: request(), words: "Say less.", replacement: "Open." };
    expect(await changeRemark(fresh.store, cast.departmentAuditor, change, at.tick())).toEqual({ ok: true });
    expect(await changeRemark(fresh.store, cast.departmentAuditor, change, at.tick())).toEqual({ ok: true });
    const again = { ...change, words: "Again.", request: request() };
    expect(await changeRemark(fresh.store, cast.departmentAuditor, again, at.tick())).toMatchObject({
      refusal: "changed_meanwhile",
    });
    const [mine] = await list("departmentAuditor");
    expect(mine).toMatchObject({ words: "Say less.", replacement: "Open.", version: 2, state: "pending" });
    const drop = { remark, version: 2, request: request() };
    expect(await dropRemark(fresh.store, cast.departmentAuditor, drop, at.tick())).toEqual({ ok: true });
    expect(await dropRemark(fresh.store, cast.departmentAuditor, drop, at.tick())).toEqual({ ok: true });
    expect(await list("departmentAuditor")).toEqual([]);
  });

  test("go out with the verdict of their own person and no other's", async () => {
    const mine = await kept("departmentAuditor", { at: "text", passage: 0, from: 4, to: 11 });
    const theirs = await kept("secondDepartmentAuditor", { at: "story" });
    const { order: seen } = await at.look(story);
    const now = at.tick();
    const verdict = { ...seen, reason: "Two things to mend." };
    const once = await returnStory(fresh.store, at.fresh("departmentAuditor", now), verdict, now);
    expect(await returnStory(fresh.store, at.fresh("departmentAuditor", now), verdict, now)).toEqual(once);
    expect(await list("writer")).toMatchObject([{ id: mine, state: "open", anchor: { quote: "library" }, at: now }]);
    expect(await list("secondDepartmentAuditor")).toMatchObject([{ id: mine }, { id: theirs, state: "pending" }]);
    expect(await fresh.store.read((reader) => countOpenRemarks(reader, story))).toBe(1);
    const entries = await fresh.store.read((reader) => reader.select().from(reader.tables.ledgerEntry));
    const named = entries.filter((entry) => entry.details.includes(mine));
    expect(named.map(({ act }) => act)).toEqual(["return"]);
    expect(JSON.parse(named[0]?.details ?? "{}")).toMatchObject({ remarks: [{ id: mine }] });
  });

  test("follow their auditor's own amendment to its place, and keep the old quote where it has none", async () => {
    const stays = await kept("departmentAuditor", { at: "text", passage: 0, from: 4, to: 11 });
    const goes = await kept("departmentAuditor", { at: "text", passage: 1 });
    await at.amend(story, "departmentAuditor", text(slug, "News.", sentence));
    await at.approve(story);
    const head = (await at.look(story)).head.number;
    expect(await find(stays)).toMatchObject({ number: head, anchor: { passage: 1, quote: "library" }, state: "open" });
    expect(await find(goes)).toMatchObject({ number: head - 1, anchor: { quote: second }, state: "open" });
  });

  test("are answered by authors and auditors, and of two answers to one text the second is told", async () => {
    const remark = await sent("departmentAuditor", { at: "story" });
    const first = { ...(await order(remark)), words: "On which day?" };
    const answered = await answerRemark(fresh.store, cast.writer, first, at.tick());
    expect(answered).toEqual({ ok: true, story });
    expect(await answerRemark(fresh.store, cast.writer, first, at.tick())).toEqual(answered);
    const late = { ...first, words: "I meant this.", request: request() };
    expect(await answerRemark(fresh.store, cast.departmentAuditor, late, at.tick())).toMatchObject({
      refusal: "changed_meanwhile",
    });
    const next = { ...late, ...(await order(remark)) };
    expect(await answerRemark(fresh.store, cast.collegeAuditor, next, at.tick())).toMatchObject({ ok: true });
    for (const name of ["colleague", "administrator"] as const)
      expect(
        await answerRemark(fresh.store, cast[name], { ...next, ...(await order(remark)) }, at.tick()),
        name,
      ).toMatchObject({ refusal: "not_allowed" });
    for (const name of ["stranger", "otherAuditor"] as const)
      expect(await answerRemark(fresh.store, cast[name], next, at.tick()), name).toMatchObject({
        refusal: "not_found",
      });
    const words = (await find(remark)).answers.map((answer) => [answer.by.en, answer.words]);
    expect(words).toEqual([
      ["writer", "On which day?"],
      ["collegeAuditor", "I meant this."],
    ]);
    expect((await acts()).filter(({ act }) => act === "answer_remark")).toHaveLength(2);
  });

  test("are resolved and opened again by auditors, never by the story's authors", async () => {
    const remark = await sent("departmentAuditor", { at: "story" });
    for (const name of ["writer", "colleague", "administrator"] as const)
      expect(await resolveRemark(fresh.store, cast[name], await order(remark), at.tick()), name).toMatchObject({
        refusal: "not_allowed",
      });
    const seen = await order(remark);
    expect(await resolveRemark(fresh.store, cast.secondDepartmentAuditor, seen, at.tick())).toMatchObject({ ok: true });
    expect(await find(remark)).toMatchObject({ state: "resolved" });
    expect(await fresh.store.read((reader) => countOpenRemarks(reader, story))).toBe(0);
    const late = { ...seen, request: request() };
    expect(await resolveRemark(fresh.store, cast.departmentAuditor, late, at.tick())).toMatchObject({
      refusal: "wrong_state",
    });
    const answer = { ...(await order(remark)), words: "Still." };
    expect(await answerRemark(fresh.store, cast.writer, answer, at.tick())).toMatchObject({ refusal: "wrong_state" });
    expect(await reopenRemark(fresh.store, cast.departmentAuditor, await order(remark), at.tick())).toMatchObject({
      ok: true,
    });
    expect(await find(remark)).toMatchObject({ state: "open", settledAt: null });
    expect((await acts()).slice(-2).map(({ act }) => act)).toEqual(["resolve_remark", "reopen_remark"]);
  });

  test("suggest words that their reporter applies to the text in hand, in one revision and one entry", async () => {
    const range: RemarkPlace = { at: "text", passage: 0, from: 29, to: 37 };
    const remark = await sent("departmentAuditor", range, "Twelve is too late.", "eleven");
    const before = (await at.look(story)).head.number;
    for (const [name, refusal] of [
      ["colleague", "not_allowed"],
      ["departmentAuditor", "not_allowed"],
      ["stranger", "not_found"],
    ] as const)
      expect(await apply(name, [remark]), name).toMatchObject({ refusal });
    const typed = text(slug, "Typed since, and never saved.", sentence, second);
    expect(await apply("writer", [remark], typed)).toMatchObject({ ok: true, changed: true, revision: before + 1 });
    const passages = listPassages((await content()).body).map(passageText);
    expect(passages).toEqual(["Typed since, and never saved.", sentence.replace("midnight", "eleven"), second]);
    expect(await find(remark)).toMatchObject({ state: "applied" });
    expect((await acts()).filter(({ act }) => act === "save" || act === "apply")).toHaveLength(1);
  });

  test("are applied once, however often the same request comes", async () => {
    const remark = await sent("departmentAuditor", { at: "text", passage: 1 }, "", "She thanked them.");
    const { order: inHand, head } = await at.look(story);
    const input = {
      ...{ ...inHand, content: await content() },
      suggestions: [{ remark, version: (await find(remark)).version }],
    };
    const once = await applySuggestions(fresh.store, cast.writer, input, at.tick());
    expect(await applySuggestions(fresh.store, cast.writer, input, at.tick())).toEqual(once);
    expect((await at.look(story)).head.number).toBe(head.number + 1);
    const again = { ...input, ...(await at.look(story)).order, suggestions: [{ remark, version: 99 }] };
    expect(await applySuggestions(fresh.store, cast.writer, again, at.tick())).toMatchObject({ ok: false });
  });

  test("are applied all together or not at all, and those in the way are named", async () => {
    const one = await kept("departmentAuditor", { at: "text", passage: 0, from: 29, to: 37 }, "", "eleven");
    const overlaps = await kept("departmentAuditor", { at: "text", passage: 0, from: 23, to: 37 }, "", "late");
    const other = await sent("departmentAuditor", { at: "text", passage: 1 }, "", "She thanked them.");
    expect(await apply("writer", [one, other, overlaps])).toMatchObject({
      refusal: "remarks_overlap",
      problems: [{ place: `remark ${one}` }, { place: `remark ${overlaps}` }],
    });
    const rewritten = text(slug, sentence, "Nobody was thanked.");
    expect(await apply("writer", [one, other], rewritten)).toMatchObject({
      refusal: "remark_outdated",
      problems: [{ place: `remark ${other}`, named: second }],
    });
    expect((await find(one)).state).toBe("open");
    expect(await apply("writer", [one, other])).toMatchObject({ ok: true });
    const passages = listPassages((await content()).body).map(passageText);
    expect(passages).toEqual([sentence.replace("midnight", "eleven"), "She thanked them."]);
  });

  test("are settled even where the text in hand comes out as it was", async () => {
    const remark = await sent("departmentAuditor", { at: "text", passage: 1 }, "", "She thanked them.");
    await at.save(story, text(slug, sentence, "She thanked them."));
    const { head } = await at.look(story);
    expect(await apply("writer", [remark], text(slug, sentence, second))).toMatchObject({ ok: true, changed: false });
    expect((await at.look(story)).head.id).toBe(head.id);
    expect(await find(remark)).toMatchObject({ state: "applied" });
    expect((await acts()).at(-1)).toMatchObject({ act: "apply" });
  });

  test("are declined by their reporter while the story is theirs, and opened again by an auditor", async () => {
    const plain = await kept("departmentAuditor", { at: "story" });
    const remark = await sent("departmentAuditor", { at: "text", passage: 1 }, "", "She thanked them.");
    const decline = async (name: keyof Cast, id = remark) =>
      declineSuggestion(fresh.store, cast[name], await order(id), at.tick());
    expect(await decline("departmentAuditor")).toMatchObject({ refusal: "not_allowed" });
    expect(await decline("writer", plain)).toMatchObject({ refusal: "wrong_state" });
    expect(await decline("writer")).toMatchObject({ ok: true });
    expect(await find(remark)).toMatchObject({ state: "declined" });
    await at.save(story, text(slug, sentence, second, "One more."));
    await at.submit(story);
    expect(await reopenRemark(fresh.store, cast.departmentAuditor, await order(remark), at.tick())).toMatchObject({
      ok: true,
    });
    expect(await decline("writer")).toMatchObject({ refusal: "wrong_state" });
    expect(await apply("writer", [remark])).toMatchObject({ ok: false });
  });

  test("cannot be rewritten, unsaid or settled behind the ledger's back", async () => {
    const remark = await sent("departmentAuditor", { at: "text", passage: 0 }, "Ask the dean.");
    sure(await answerRemark(fresh.store, cast.writer, { ...(await order(remark)), words: "Done." }, at.tick()));
    fresh.sealer.witness?.flush();
    const intruder = await breakIn(fresh);
    const faultsAfter = (sql: string) =>
      intruder.attempt(async () => {
        await intruder.run(sql);
        const { dataDir, sealer } = fresh;
        const witness = readTestimony(witnessFile(fresh.ledgerKeyFile));
        const newsroom = { reader: intruder.reader, dataDir, publicKeyPem: sealer.publicKeyPem, witness };
        return (await verifyNewsroom(newsroom)).faults;
      });
    const entries = await acts();
    const verdict = entries.find(({ act }) => act === "return")?.seq;
    const answer = entries.find(({ act }) => act === "answer_remark")?.seq;
    expect(await faultsAfter("SELECT 1")).toEqual([]);
    const tampered: [string, number | undefined][] = [
      [`UPDATE remark SET words = 'Ask nobody.' WHERE id = '${remark}'`, verdict],
      [`UPDATE remark SET replacement = 'x' WHERE id = '${remark}'`, verdict],
      [`UPDATE remark SET by_person = '${cast.collegeAuditor.id}' WHERE id = '${remark}'`, verdict],
      [`UPDATE remark SET state = 'resolved' WHERE id = '${remark}'`, verdict],
      [`UPDATE remark SET state = 'pending' WHERE id = '${remark}'`, verdict],
      [`DELETE FROM remark WHERE id = '${remark}'`, verdict],
      [`UPDATE remark_answer SET words = 'Never.' WHERE remark = '${remark}'`, answer],
      [`DELETE FROM remark_answer WHERE remark = '${remark}'`, answer],
    ];
    for (const [sql, seq] of tampered) expect((await faultsAfter(sql))[0]?.seq, sql).toBe(seq);
    await intruder.leave();
  });
});

function text(slug: string, ...paragraphs: string[]): Partial<StoryContent> {
  const content = paragraphs.map((words) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text: words }],
  }));
  return { slug, body: { type: "doc", content } };
}
