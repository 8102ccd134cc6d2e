import { build, migrate, prepare } from "./boot";
import { refuseDemoFolder } from "./newsroom";

const environment = await prepare();
refuseDemoFolder(environment);
await build();
await migrate(environment);
const { serve } = await import("@/server");
const { setUpLink } = await import("@/auth/set-up");
await serve({ environment });

console.log(`The newsroom is open: ${environment.siteUrl}`);
const link = await setUpLink(environment);
if (link) console.log(`There is no administrator yet. This link works once, for the first one:\n${link}`);
