// The import table of the house. A room may import what stands beside its name, and nothing else of ours.
const rooms = {
  core: ["core"],
  db: ["core", "db", "env"],
  commands: ["core", "db", "jobs", "commands"],
  auth: ["core", "db", "auth", "env"],
  media: ["core", "db", "media", "env"],
  intake: ["core", "intake"],
  press: ["core", "db", "press", "env"],
  jobs: ["core", "db", "jobs", "commands", "messages", "env"],
  // Components because a search is answered with the site's own page, without Next.
  counter: ["core", "commands", "db", "auth", "counter", "components", "messages", "env"],
  components: ["components", "core"],
  app: [
    "app",
    "components",
    "core",
    "counter",
    "commands",
    "db",
    "auth",
    "media",
    "intake",
    "jobs",
    "press",
    "messages",
    "env",
    "package",
  ],
};

// How a command is carried out; every other file in commands/ is one verb and imports no other verb.
const commandParts = "^commands/(carry-out|settle-content|settle-remark|write-text)\\.ts$";
const inTest = "\\.test\\.tsx?$";
const installed = (...names) => `^node_modules/(@types/)?(${names.join("|")})/`;

const tableRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room}/ may import ${allowed.join(", ")}.`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: inTest },
  to: { pathNot: ["^node_modules/", `^(${allowed.join("|")})[/.]`], dependencyTypesNot: ["core"] },
}));

const packageRule = (room, to) => ({
  name: `packages-of-${room}`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: inTest },
  to,
});

export default {
  forbidden: [
    ...tableRules,
    packageRule("core", { pathNot: ["^core/", installed("zod", "@noble/hashes", "diff")] }),
    packageRule("db", { path: installed("next", "next-[^/]+", "react", "react-[^/]+") }),
    packageRule("commands", {
      path: [installed("next", "next-[^/]+", "react", "react-[^/]+", "pg", "better-sqlite3"), "^db/.+-store\\.ts$"],
    }),
    packageRule("components", { path: installed("drizzle-orm", "pg", "better-sqlite3", "sharp", "next-auth") }),
    {
      name: "components-run-in-browsers",
      severity: "error",
      from: { path: "^components/", pathNot: inTest },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-verb-a-file",
      comment: "A command imports no other command.",
      severity: "error",
      from: { path: "^commands/", pathNot: inTest },
      to: { path: "^commands/", pathNot: commandParts },
    },
    {
      name: "not-for-the-product",
      comment: "Scripts, tests and measurements are never imported by what runs in production.",
      severity: "error",
      from: { pathNot: ["^(scripts|test|e2e|bench)/", "^(vitest|playwright)\\.config\\.ts$", inTest] },
      to: { path: ["^(scripts|test|e2e|bench)/", inTest] },
    },
    {
      name: "routes-are-entries",
      comment: "Next calls a page, a layout or a route; nobody imports one.",
      severity: "error",
      from: {},
      to: { path: "^app/(|.*/)(page|layout|template|route|default|loading|error|not-found)\\.tsx?$" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "^(app|scripts|e2e|bench|public)/",
          inTest,
          "^[^/]+$",
          "^intake/(page-)?reader\\.ts$",
          "^press/cache-handler\\.[a-z]+$",
          "\\.config\\.ts$",
        ],
      },
      to: {},
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(\\.next|build|data|test-results|playwright-report)/|^next-env\\.d\\.ts$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
