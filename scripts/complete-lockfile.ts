import { readFileSync, writeFileSync } from "node:fs";

// A registry mirror that lacks the packages of other systems makes npm write a lock without them; npm ci then refuses that
// lock, and those systems never get their binaries. This names each of them; `--check` only looks.
type Package = {
  version: string;
  dev?: true;
  optional?: true;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Package> };

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "x64", "ia32", "arm", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const missing = listMissing(lock);
if (missing.length === 0) {
  console.log("package-lock.json names every optional package.");
} else if (process.argv.includes("--check")) {
  console.error(`package-lock.json lacks ${missing.map(([place]) => place).join(", ")}.`);
  console.error("Run: node --import tsx scripts/complete-lockfile.ts");
  process.exitCode = 1;
} else {
  const packages = Object.entries(lock.packages).concat(missing).sort(byPlace);
  writeFileSync(
    "package-lock.json",
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
  );
  console.log(`${missing.length} optional packages of other systems were added to package-lock.json.`);
}

function listMissing({ packages }: Lock): [string, Package][] {
  return Object.entries(packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !listPlaces(place, name).some((candidate) => packages[candidate]))
      .map(([name, version]): [string, Package] => [`node_modules/${name}`, describe(name, version, dev)]),
  );
}

/** Where Node would look for a package, from the folder of the one that asks for it up to the root. */
function listPlaces(from: string, name: string): string[] {
  const here = `${from ? `${from}/` : ""}node_modules/${name}`;
  const parent = from.lastIndexOf("node_modules/");
  return from ? [here, ...listPlaces(from.slice(0, Math.max(0, parent - 1)), name)] : [here];
}

/** Such packages carry their system in their name: binding-linux-arm-gnueabihf, cli-win32-x64. */
function describe(name: string, version: string, dev?: true): Package {
  const parts = name.split("/").at(-1)?.split("-") ?? [];
  const os = systems.find((system) => parts.includes(system));
  const cpu = processors.find((processor) => parts.includes(processor));
  if (!cpu) throw new Error(`The system of ${name} cannot be told from its name.`);
  const libc = parts.some((part) => part.startsWith("musl")) ? "musl" : parts.some(isGnu) ? "glibc" : undefined;
  return {
    version,
    cpu: [cpu],
    ...(libc && { libc: [libc] }),
    ...(dev && { dev }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

function isGnu(part: string): boolean {
  return part.startsWith("gnu");
}

function byPlace([one]: [string, Package], [other]: [string, Package]): number {
  return one.localeCompare(other, "en");
}
