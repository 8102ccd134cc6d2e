import type { Viewer } from "@/core/viewer";
import { holds, isAuditRole } from "@/core/workflow/policy";
import { newsroomStore } from "@/db/newsroom-store";
import { listAbsences } from "@/db/queries/list-absences";
import { listPeople } from "@/db/queries/list-people";
import { listUncoveredAudits } from "@/db/queries/list-uncovered-audits";

/** Auditors arrange their own absences, administrators everybody's; whoever stands in for somebody sees that. */
export function mayArrangeAbsences(viewer: Viewer): boolean {
  return holds(viewer, "administrator") || viewer.roles.some(isAuditRole);
}

/** What the page of absences shows this person. */
export async function openAbsences(viewer: Viewer, now: Date) {
  const store = await newsroomStore();
  const administers = holds(viewer, "administrator");
  return store.read(async (reader) => {
    const known = (await listPeople(reader, now)).filter(({ disabled }) => !disabled);
    const choice = (person: (typeof known)[number]) => ({
      id: person.id,
      name: `${person[viewer.language]} · ${person.unit[viewer.language]}`,
    });
    const active = ({ roles }: (typeof known)[number]) => roles.filter(({ from }) => from <= now);
    const auditors = known.filter((person) => active(person).some(isAuditRole));
    const oneself = auditors.filter(({ id }) => id === viewer.id);
    return {
      administers,
      absences: await listAbsences(reader, administers ? "everybody" : { person: viewer.id }, now),
      people: (administers ? auditors : oneself).map(choice),
      delegates: known
        .filter((person) => !active(person).some(({ role }) => role === "administrator"))
        .filter(({ id }) => administers || id !== viewer.id)
        .map(choice),
      uncovered: administers ? await listUncoveredAudits(reader, now) : [],
    };
  });
}
