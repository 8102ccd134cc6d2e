import { build, migrate, prepare } from "./boot";
import { announceDemo, loadDemoWhenEmpty } from "./newsroom";

const environment = await prepare();
await build();
await migrate(environment);
const password = await loadDemoWhenEmpty(environment);
const { serve } = await import("@/server");
await serve({ environment });
announceDemo(environment, password);
