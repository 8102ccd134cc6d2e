import { migrate, prepare } from "@/scripts/boot";

const environment = await prepare();
await migrate(environment);
const { serve } = await import("@/server");
await serve({ environment, ahead: process.env.BENCH_AHEAD !== "no" });
