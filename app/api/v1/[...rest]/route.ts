import { answering, problem } from "../answer";

export { answerOptions as OPTIONS, refuseMethod as DELETE } from "../answer";
export { refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT } from "../answer";
export const dynamic = "force-dynamic";

/** Every other address of the API does not exist. */
export const GET = answering(() => Promise.resolve(problem(404, "There is nothing at this address.")));
