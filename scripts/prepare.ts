import { build } from "./boot";

// What a container or a package does once, so that `serve` finds the newsroom installed and built.
await build();
console.log("The newsroom is installed and built.");
