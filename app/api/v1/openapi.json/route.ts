import { openApi } from "@/core/api/open-api";
import { environment } from "@/env";
import { version } from "@/package.json";
import { answering, refuseQuery } from "../answer";

export { answerOptions as OPTIONS, refuseMethod as DELETE } from "../answer";
export { refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT } from "../answer";
export const dynamic = "force-dynamic";

/** What this API offers, for programs (OpenAPI 3.1). */
export const GET = answering((request) =>
  Promise.resolve(
    refuseQuery(request) ?? { ok: true as const, answer: openApi({ siteUrl: environment().siteUrl, version }) },
  ),
);
