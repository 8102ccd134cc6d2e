import { readFileSync } from "node:fs";
import { hashPassword } from "@/auth/password";
import { addPerson } from "@/commands/add-person";
import { keepPhoto } from "@/commands/keep-photo";
import { keepRegistryPerson } from "@/commands/keep-registry-person";
import { keepTerm } from "@/commands/keep-term";
import { openNewsroom } from "@/commands/open-newsroom";
import type { Viewer } from "@/core/viewer";
import { findViewer } from "@/db/queries/find-viewer";
import { sealerFrom } from "@/db/sealer";
import { openStore } from "@/db/open-store";
import type { Store } from "@/db/store";
import type { Environment } from "@/env";
import { fileWitness, witnessFile } from "@/db/witness";
import { acceptPhoto } from "@/media/accept-photo";
import { diskStorage } from "@/media/disk-storage";
import { withPhotos } from "./demo/body";
import { college, demoColumns, demoDepartments, demoPeople } from "./demo/college";
import { demoStories } from "./demo/demo-stories";
import { demoHistory, type DemoDesk, type DemoStep, tellSteps } from "./demo/demo-steps";
import { demoRegistry, demoTerms } from "./demo/registry";
import { releaseTimeOf, timesOf } from "./demo/demo-times";
import { linkLanguages } from "./demo/link-languages";
import { drawPicture, pictureNames } from "./demo/draw-pictures";
import { pictureWords } from "./demo/picture-words";

/** The day the demo's newsroom was opened, before its first story. */
const opening = new Date("2023-03-01T01:00:00.000Z");

/** Fills an empty, migrated data folder with the demo newsroom, by the newsroom's own commands under a set clock. */
export async function seedDemo(environment: Environment & { demoPassword: string }): Promise<void> {
  const { dataDir, databaseUrl, ledgerKeyFile, demoPassword } = environment;
  const sealer = sealerFrom(readFileSync(ledgerKeyFile, "utf8"), fileWitness(witnessFile(ledgerKeyFile)));
  const store = await openStore({ dataDir, databaseUrl, sealer });
  try {
    await openCollege(store);
    const people = await seatPeople(store, await hashPassword(demoPassword));
    const desk: DemoDesk = { store, viewer: (username, at) => ({ ...find(people, username), confirmedAt: at }) };
    await keepRecords(desk);
    const photos = await hangPictures(desk, dataDir);
    await runStories(desk, photos, new Date());
    await linkLanguages(desk, new Date());
  } finally {
    await store.close();
  }
}

async function openCollege(store: Store): Promise<void> {
  const departments = demoDepartments.map(({ id, name }) => ({ id, ...name }));
  const columns = demoColumns.map(({ slug, zh, en }) => ({ id: slug, zh, en }));
  await openNewsroom(store, { ...college.name, departments, columns }, opening);
}

async function seatPeople(store: Store, passwordHash: string): Promise<Map<string, Viewer>> {
  const people = new Map<string, Viewer>();
  for (const { username, name, unit, memberships } of demoPeople) {
    const account = { username, ...name, department: unit, language: "en", passwordHash, roles: memberships } as const;
    const added = await addPerson(store, null, account, opening);
    if (!added.ok) throw new Error(`${username} could not be added (${added.refusal}).`);
    const session = { person: added.person, epoch: 1, confirmedAt: null };
    const viewer = await store.read((reader) => findViewer(reader, session, opening));
    if (viewer) people.set(username, viewer);
  }
  return people;
}

/** Enters the people and the terms that reporters are offered. */
async function keepRecords({ store, viewer }: DemoDesk): Promise<void> {
  const administrator = viewer("admin", opening);
  for (const person of demoRegistry()) {
    const kept = await keepRegistryPerson(store, administrator, { seen: null, person }, opening);
    if (!kept.ok) throw new Error(`${person.en} could not be kept on record (${kept.refusal}).`);
  }
  for (const term of demoTerms) await keepTerm(store, administrator, { seen: null, term }, opening);
}

/** Draws every picture and brings it into both departments that write in the demo. */
async function hangPictures(desk: DemoDesk, dataDir: string): Promise<Map<string, string>> {
  const storage = diskStorage(dataDir);
  const photos = new Map<string, string>();
  for (const name of pictureNames) {
    const accepted = await acceptPhoto(await drawPicture(name), storage);
    if (!accepted.ok) throw new Error(`The picture ${name} was not accepted (${accepted.refusal}).`);
    for (const [username, department] of [
      ["lizhuo", "publicity"],
      ["auto-reporter", "automotive"],
    ] as const) {
      const photo = { ...accepted.photo, words: pictureWords(name), fileName: `${name}.jpg`, department };
      await keepPhoto(desk.store, desk.viewer(username, opening), photo, opening);
    }
    photos.set(name, accepted.photo.hash);
  }
  return photos;
}

async function runStories(desk: DemoDesk, photos: Map<string, string>, now: Date): Promise<void> {
  const acts: { at: Date; step: DemoStep }[] = demoStories.flatMap((story, place) => {
    const content = { ...story.content, body: withPhotos(story.content.body, (name) => find(photos, name)) };
    const times = timesOf(story, demoHistory[story.path].length, place, now);
    return tellSteps(story, content, releaseTimeOf(story, now)).map((step, act) => ({ at: times[act] ?? now, step }));
  });
  acts.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, step } of acts) await step(desk, at);
}

function find<T>(map: Map<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The demo has no ${key}.`);
  return found;
}
