import { feedRoute } from "../../../../answer-feed";

export const dynamic = "force-dynamic";
export const GET = feedRoute("json", "department");
